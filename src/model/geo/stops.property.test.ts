import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupBy } from '../groupBy';
import type { Stop } from './stops';
import { parseStops, toStopsFile } from './stops';

const degrees = (min: number, max: number) =>
  fc.integer({ min: min * 20_000, max: max * 20_000 }).map((parts) => parts / 20_000);
const stop: fc.Arbitrary<Stop> = fc.record({
  name: fc.string(),
  ags: fc.constantFrom('06411000', '06412000', '06611000'),
  point: fc.tuple(degrees(7, 11), degrees(49, 52)),
  station: fc.boolean(),
});
const byTown = (stops: readonly Stop[]): readonly Stop[] =>
  [...groupBy(stops, ({ ags }) => ags).values()].flat();

test('stops come back as they went in, town by town, to the last decimal', () => {
  fc.assert(
    fc.property(fc.array(stop), (stops) => {
      const file = JSON.parse(JSON.stringify(toStopsFile(stops, 'ODbL')));
      expect(parseStops(file)).toEqual(byTown(stops));
    }),
  );
});

test('whatever else is read gives nothing, and never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(parseStops(json)).toBeNull();
    }),
  );
  const file = toStopsFile([{ name: 'Ort', ags: '06411000', point: [9, 50], station: true }], 'x');
  expect(parseStops(file)).not.toBeNull();
  expect(parseStops({ ...file, steps: [[1.5, 2]] })).toBeNull();
});
