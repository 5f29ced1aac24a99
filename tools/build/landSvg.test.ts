import { describe, expect, it } from 'vitest';
import { boundaryLines } from '../../src/model/geo/boundaryLines';
import { toViewBox } from '../../src/model/geo/openingView';
import { syntheticTopology } from '../../src/testing/syntheticTopology';
import { readTopology } from '../facts';
import { landGrid, landPaths } from './landSvg';

type Point = readonly [number, number];

/** Reads a path of `M` and relative `l` back into absolute points, as a browser does. */
function readPath(path: string): readonly (readonly Point[])[] {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const [start = '', steps = ''] = line.split('l');
      const [x = Number.NaN, y = Number.NaN] = numbers(start);
      const points: Point[] = [[x, y]];
      const moves = numbers(steps);
      for (let at = 0; at < moves.length; at += 2) {
        const [lastX, lastY] = points.at(-1) ?? [x, y];
        points.push([lastX + (moves[at] ?? Number.NaN), lastY + (moves[at + 1] ?? Number.NaN)]);
      }
      return points;
    });
}

const numbers = (text: string): readonly number[] => (text.match(/-?\d+/g) ?? []).map(Number);

/** Where a place lies on the grid of the paths, not rounded. */
const onGrid = ([lng = 0, lat = 0]: readonly number[]): Point => {
  const [x, y] = toViewBox([lng, lat]);
  return [x * landGrid, y * landGrid];
};
const distance = ([aX, aY]: Point, [bX, bY]: Point): number => Math.hypot(aX - bX, aY - bY);

describe('the paths of the SVG map', () => {
  it('lead through the places of the map', () => {
    const { municipalities } = landPaths(syntheticTopology());
    const [from, to] = [onGrid([9.1, 50.1]), onGrid([9.1, 50])];
    expect(readPath(municipalities)).toEqual([[from.map(Math.round), to.map(Math.round)]]);
  });

  const topology = readTopology();
  const paths = landPaths(topology);
  const lines = boundaryLines(topology);
  const names = ['state', 'districts', 'municipalities'] as const;

  it.each(names)('have no line that has drifted away at its end: %s', (name) => {
    const ends = readPath(paths[name]).flatMap((points) => points.slice(-1));
    const trueEnds = lines[name].coordinates.map((line) => onGrid(line.at(-1) ?? []));
    expect(ends.length).toBeGreaterThan(0);
    for (const end of ends) {
      const nearest = Math.min(...trueEnds.map((trueEnd) => distance(end, trueEnd)));
      // Rounding moves a point by half a step of the grid in each direction.
      expect(nearest).toBeLessThan(0.75);
    }
  });

  it.each(names)('keep to the view box: %s', (name) => {
    const points = readPath(paths[name]).flat();
    const [right, bottom] = onGrid([10.236, 49.39485]);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(Math.ceil(right));
      expect(y).toBeLessThanOrEqual(Math.ceil(bottom));
    }
  });

  it.each(names)('hold nothing but what a browser reads, and no needless sign: %s', (name) => {
    expect(paths[name]).toMatch(/^(M\d+ \d+l-?\d+( |(?=-))-?\d+(( |(?=-))-?\d+)*)+$/);
    expect(paths[name]).not.toMatch(/ -/);
  });

  it('never stand still', () => {
    for (const points of readPath(paths.municipalities)) {
      const steps = points.slice(1).map((point, index) => distance(point, points[index] ?? point));
      expect(Math.min(...steps)).toBeGreaterThan(0);
    }
  });
});
