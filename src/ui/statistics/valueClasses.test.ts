import { expect, test } from 'vitest';
import { valueClasses } from './valueClasses';

test('classes hold about as many areas each and name values that are there', () => {
  const { classes, stepOf } = valueClasses([1, 2, 30, 40, 500, 600, 7000, 8000, 9, 10]);
  expect(classes).toEqual([
    { step: 1, from: 1, to: 2 },
    { step: 2, from: 9, to: 10 },
    { step: 3, from: 30, to: 40 },
    { step: 4, from: 500, to: 600 },
    { step: 5, from: 7000, to: 8000 },
  ]);
  expect(stepOf(40)).toBe(3);
});

test('one value alone is dark, so that it is seen', () => {
  expect(valueClasses([12]).classes).toEqual([{ step: 5, from: 12, to: 12 }]);
  expect(valueClasses([]).classes).toEqual([]);
});
