import { expect, test } from 'vitest';
import { readSexagesimal } from './coordinates';

test.each([
  [`9° 23' 22,6" O`, 9.389611],
  ['N50°03′12.5″', 50.053472],
  ['50° 3′ N', 50.05],
  ['9° 3.5′', 9.058333],
  ['E 009 03 00', 9.05],
  ['50:03:12 N', 50.053333],
  ['50 03.5 N', 50.058333],
  ['9 3 W', -9.05],
])('%s is in degrees %d', (text, degrees) => {
  expect(readSexagesimal(text)).toBe(degrees);
});

test.each(['9.05', '50 03 12', '12 345', '9° 75′', '50 99 N', 'N', '', '1 Nord'])(
  '%s is no angle',
  (text) => {
    expect(readSexagesimal(text)).toBeNull();
  },
);
