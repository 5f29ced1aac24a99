import { expect, test } from 'vitest';
import { isNewEnough } from './node-version.mjs';

test.each([
  ['20.19.0', true],
  ['20.19.1', true],
  ['20.20.0', true],
  ['22.0.0', true],
  ['20.18.9', false],
  ['18.99.99', false],
])('Node %s against >=20.19.0: %s', (version, expected) => {
  expect(isNewEnough(version, '>=20.19.0')).toBe(expected);
});

test('a short range leaves the rest open', () => {
  expect(isNewEnough('20.0.0', '>=20')).toBe(true);
});
