import type { MultiLineString } from 'geojson';
import { expect, test } from 'vitest';
import { signedArea } from '../../testing/signedArea';
import { syntheticTopology } from '../../testing/syntheticTopology';
import { boundaryLines, stateArea } from './boundaryLines';

const lines = boundaryLines(syntheticTopology());

/** Length in degrees of all lines together: a line drawn twice would count twice. */
const lengthOf = ({ coordinates }: MultiLineString): number =>
  coordinates
    .flatMap((line) =>
      line.slice(1).map(([x = 0, y = 0], index) => {
        const [beforeX = 0, beforeY = 0] = line[index] ?? [];
        return Math.hypot(x - beforeX, y - beforeY);
      }),
    )
    .reduce((sum, length) => sum + length, 0);

test('the outline of the state is drawn once and runs around all municipalities', () => {
  expect(lengthOf(lines.state)).toBeCloseTo(0.8, 10);
});

test('a line between districts is drawn once, and is none between municipalities', () => {
  expect(lengthOf(lines.districts)).toBeCloseTo(0.2, 10);
  expect(new Set(lines.districts.coordinates.flat().map(([, lat]) => lat))).toEqual(
    new Set([50.1]),
  );
});

test('a line between municipalities of one district is drawn once', () => {
  expect(lines.municipalities.coordinates).toEqual([
    [
      [9.1, 50.1],
      [9.1, 50],
    ],
  ]);
});

test('the state is one area without inner lines', () => {
  const { coordinates } = stateArea(syntheticTopology());
  expect(coordinates).toHaveLength(1);
  expect(coordinates[0]).toHaveLength(1);
  expect(Math.abs(signedArea(coordinates[0]?.[0] ?? []))).toBeCloseTo(0.04, 10);
});

test('drawing changes nothing in the topology', () => {
  const topology = syntheticTopology();
  boundaryLines(topology);
  stateArea(topology);
  expect(topology).toStrictEqual(syntheticTopology());
});
