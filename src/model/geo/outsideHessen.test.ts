import { expect, test } from 'vitest';
import { hessenTopology } from '../../testing/hessenTopology';
import { outsideHessen } from './boundaryLines';

test.each([
  ['Kassel', 9.497, 51.316, false],
  ['Wiesbaden', 8.24, 50.083, false],
  ['Mainz, over the river', 8.271, 49.99, true],
  ['Göttingen', 9.93, 51.534, true],
  ['Berlin', 13.4, 52.52, true],
])('%s', (_name, lng, lat, outside) => {
  expect(outsideHessen([lng, lat], hessenTopology())).toBe(outside);
});
