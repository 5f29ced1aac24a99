import { expect, test } from 'vitest';
import { deSite } from './de/site';
import { enSite } from './en/site';
import { footballPitches } from './footballPitches';

test.each([
  [95, 133],
  [48.16, 67],
  [370, 518],
  [1000, 1400],
  [12_345, 17_300],
  [0.714, 1],
  [0.7, 1],
  [0.6, 0],
])('%d ha are about %d football pitches', (areaHa, pitches) => {
  expect(footballPitches(areaHa)).toBe(pitches);
});

test('less than one, one and many are said', () => {
  expect([0.5, 0.714, 95].map(deSite.pitches)).toEqual([
    'weniger als\u00a01 Fußballfeld',
    'etwa\u00a01 Fußballfeld',
    'etwa\u00a0133 Fußballfelder',
  ]);
  expect(enSite.pitches(95)).toBe('about\u00a0133 football pitches');
});
