import { expect, test } from 'vitest';
import { fixtureContext } from '../../testing/fixtureFacts';
import { hessenTopology } from '../../testing/hessenTopology';
import { districtPaths, municipalityPaths } from './areaPaths';
import { openingSize } from './openingView';

const paths = districtPaths(hessenTopology());

test('every district and independent city has one area', () => {
  const keys = fixtureContext().areas.filter(({ kind }) => kind === 'district' || kind === 'city');
  expect(paths.map(({ key }) => key).toSorted()).toEqual(keys.map(({ key }) => key).toSorted());
});

test('every municipality has one, and land of none has not', () => {
  const keys = fixtureContext().areas.filter(({ kind }) => kind === 'municipality');
  const drawn = municipalityPaths(hessenTopology()).map(({ key }) => key);
  expect(drawn.toSorted()).toEqual(keys.map(({ key }) => key).toSorted());
});

test('together they fill the view box', () => {
  const points = paths.flatMap(({ path }) => [...path.matchAll(/([\d.-]+) ([\d.-]+)/g)]);
  const edge = (axis: 1 | 2, pick: (a: number, b: number) => number) =>
    points.map((point) => Number(point[axis])).reduce(pick);
  const low = (a: number, b: number) => Math.min(a, b);
  const high = (a: number, b: number) => Math.max(a, b);
  expect(edge(1, low)).toBeCloseTo(0, 0);
  expect(edge(2, low)).toBeCloseTo(0, 0);
  expect(edge(1, high)).toBeCloseTo(openingSize.width, 0);
  expect(edge(2, high)).toBeCloseTo(openingSize.height, 0);
});
