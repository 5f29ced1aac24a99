import { describe, expect, it } from 'vitest';
import { around } from '../model/places';
import type { Site } from '../model/site';
import { syntheticSite } from '../testing/syntheticSite';
import { type Bbox, inBbox } from './bbox';

const section: Bbox = [9, 50, 10, 51];

describe('a site with a point is in a section', () => {
  it.each([
    ['in the middle', [9.5, 50.5], true],
    ['on the south-western corner', [9, 50], true],
    ['on the north-eastern corner', [10, 51], true],
    ['west of it', [8.99, 50.5], false],
    ['east of it', [10.01, 50.5], false],
    ['south of it', [9.5, 49.99], false],
    ['north of it', [9.5, 51.01], false],
  ] as const)('%s', (_case, point, expected) => {
    expect(inBbox(syntheticSite({ point }), section)).toBe(expected);
  });
});

describe('a site with an area is in a section', () => {
  const square = (west: number, south: number) => [
    [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ],
  ];
  const withArea = (...squares: readonly (readonly [number, number])[]): Site =>
    syntheticSite({
      point: [0, 0],
      boundary: {
        type: 'MultiPolygon',
        coordinates: squares.map(([west, south]) => square(west, south)),
      },
    });

  it('that it overlaps, holds or lies in, wherever its point is', () => {
    expect(inBbox(withArea([9.5, 50.5]), section)).toBe(true);
    expect(inBbox(withArea([9.2, 50.2]), [9.4, 50.4, 9.5, 50.5])).toBe(true);
    expect(inBbox(withArea([9.2, 50.2]), [9, 50, 11, 52])).toBe(true);
  });

  it('by any of its parts', () => {
    expect(inBbox(withArea([20, 20], [9.5, 50.5]), section)).toBe(true);
  });

  it('and not by its point alone', () => {
    expect(inBbox(withArea([11, 52]), [-1, -1, 1, 1])).toBe(false);
  });
});

it('the smallest section around a point is the point', () => {
  expect(around([[9, 50]])).toEqual([9, 50, 9, 50]);
});
