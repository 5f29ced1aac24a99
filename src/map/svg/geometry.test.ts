import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { project } from '../../model/geo/mercator';
import { symbolZoom } from '../../model/symbol';
import { frameOf, isIn, isInside, partsOf, pathOf } from './geometry';
import { placeAt } from './svgCamera';

const camera = { centre: [9.5, 51.3], zoom: 11 } as const;
const size = { width: 200, height: 100 };
const frame = frameOf(camera, size.width, size.height);
const at = (x: number, y: number): [number, number] => {
  const [lng, lat] = placeAt({ x, y }, camera, size);
  return [lng, lat];
};
const line = (...points: [number, number][]) =>
  partsOf({ type: 'LineString', coordinates: points.map(([x, y]) => at(x, y)) });
const square = (from: number, to: number): [number, number][] =>
  [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ].map(([x = 0, y = 0]) => at(x, y));

describe('a path in the picture', () => {
  it('has the pixels of the camera', () => {
    expect(pathOf(line([10, 20], [60, 70]), frame, false)).toBe('M10 20L60 70');
  });

  it('leaves out what no pixel shows', () => {
    expect(pathOf(line([10, 20], [10.2, 20.1], [60, 70]), frame, false)).toBe('M10 20L60 70');
    expect(pathOf(line([-90, 20], [-60, 70]), frame, false)).toBe('');
  });

  it('of a line is only the part that can be seen', () => {
    const path = pathOf(line([-500, 50], [-300, 20], [50, 50], [300, 60], [500, 10]), frame, false);
    expect(path).toBe('M-300 20L50 50L300 60');
  });

  it('of an area is closed and whole', () => {
    const rings = partsOf({ type: 'Polygon', coordinates: [square(-500, 50)] });
    expect(pathOf(rings, frame, true)).toBe('M-500 -500L50 -500L50 50L-500 50L-500 -500Z');
  });

  it('is the same at each zoom, but larger', () => {
    const near = frameOf({ ...camera, zoom: 12 }, size.width, size.height);
    expect(pathOf(line([100, 50], [110, 60]), near, false)).toBe('M100 50L120 70');
  });
});

describe('what is in the picture', () => {
  it('can be a little beside it', () => {
    const [near, far] = [line([-15, 50]), line([-25, 50])].map(
      ([part]) => part && isIn(part, frame),
    );
    expect([near, far]).toEqual([true, false]);
  });
});

describe('a place in an area', () => {
  const area: Polygon = { type: 'Polygon', coordinates: [square(0, 90), square(30, 60)] };
  const inside = (x: number, y: number) =>
    isInside(partsOf(area), ...project(at(x, y), symbolZoom));

  it('is found, but not in a hole of it or beside it', () => {
    expect([inside(10, 10), inside(45, 45), inside(95, 10)]).toEqual([true, false, false]);
  });
});
