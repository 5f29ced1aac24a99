import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocation, syntheticSite } from '../../testing/syntheticSite';
import { type AmountClass, amounts } from './amounts';

const classOf = (eur: number | null): AmountClass | undefined => {
  const allocations = eur === null ? [] : [allocation({ amountEur: eur })];
  return amounts.values(syntheticSite({ allocations }), {}, 2026)[0];
};
/** From the lowest class to the highest. */
const ascending = ['bis-500000', 'bis-1mio', 'bis-3mio', 'bis-10mio', 'mehr'];

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
  expect(classOf(eur)).toBe(expected);
});

test('more money is never of a lower class, and known money never of the unknown one', () => {
  const rank = (eur: number) => ascending.indexOf(classOf(eur) ?? '');
  fc.assert(
    fc.property(fc.nat(20_000_000), fc.nat(20_000_000), (a, b) => {
      expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)));
      expect(ascending).toContain(classOf(a));
    }),
  );
});
