import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parseStops, toStopsFile } from '../../src/model/geo/stops';
import { realTable } from '../../src/testing/realFacts';
import { readAllStops } from '../facts';

test('nearly all rows of stops.csv are published, in a file small enough for a phone', () => {
  const stops = readAllStops();
  expect(stops.length / realTable('stops.csv').length).toBeGreaterThan(0.98);
  const file = JSON.stringify(toStopsFile(stops, 'ODbL'));
  expect(gzipSync(file, { level: 9 }).length).toBeLessThan(160_000);
  expect(parseStops(JSON.parse(file))).toEqual(stops);
});
