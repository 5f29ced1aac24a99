import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { fixtureContext } from '../../testing/fixtureFacts';
import { findArea, placedAreaSchema } from './area';

const { areas } = fixtureContext();
const find = (key: string, level: 'district' | 'municipality') => {
  const area = findArea(areas, key, level);
  return area === undefined ? null : [area.kind, area.name];
};

describe('a key means', () => {
  it.each([
    ['06435014', 'district', ['city', 'Hanau']],
    ['06435014', 'municipality', ['municipality', 'Hanau']],
    ['06435', 'district', ['district', 'Main-Kinzig-Kreis']],
    ['06611', 'district', ['city', 'Kassel']],
    ['06633', 'district', ['district', 'Kassel']],
    ['064', 'district', ['region', 'Darmstadt']],
    ['06435', 'municipality', null],
    ['064', 'municipality', null],
    ['0643', 'district', null],
    ['', 'district', null],
  ] as const)('%s as a %s: %j', (key, level, expected) => {
    expect(find(key, level)).toEqual(expected);
  });
});

test.each([
  ['a key of another state', { key: '09161000' }],
  ['a key of four digits', { key: '0643' }],
  ['an unknown kind', { kind: 'village' }],
  ['an empty name', { name: '' }],
  ['a point outside of the world', { point: [9, 91] }],
])('%s is no area', (_case, changes) => {
  const area = { key: '06435014', kind: 'city', name: 'Hanau', parent: '064', point: null };
  expect(v.is(placedAreaSchema, area)).toBe(true);
  expect(v.is(placedAreaSchema, { ...area, ...changes })).toBe(false);
});
