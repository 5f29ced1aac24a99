import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountClass, amountClasses } from './amountClass';

test.each([
  [null, 'ohne'],
  [1, 'bis-500000'],
  [500_000, 'bis-500000'],
  [500_001, 'bis-1mio'],
  [1_000_000, 'bis-1mio'],
  [1_000_001, 'bis-3mio'],
  [3_000_000, 'bis-3mio'],
  [3_000_001, 'bis-10mio'],
  [10_000_000, 'bis-10mio'],
  [10_000_001, 'mehr'],
] as const)('%s euro are of the class "%s"', (eur, expected) => {
  expect(amountClass(eur)).toBe(expected);
});

test('more money is never of a lower class, and known money never of the unknown one', () => {
  const rank = (eur: number) => amountClasses.indexOf(amountClass(eur));
  fc.assert(
    fc.property(fc.nat(20_000_000), fc.nat(20_000_000), (a, b) => {
      expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)));
      expect(amountClass(a)).not.toBe('ohne');
    }),
  );
});
