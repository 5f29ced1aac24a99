import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf } from './bestOf';

test('the best are the first of all sorted; equals stay in their order', () => {
  const ranks = fc.array(fc.option(fc.integer({ min: -3, max: 3 })), { maxLength: 30 });
  fc.assert(
    fc.property(ranks, fc.integer({ min: 1, max: 5 }), (list, count) => {
      const sorted = [...list.keys()]
        .filter((place) => list[place] !== null)
        .toSorted((a, b) => (list[b] ?? 0) - (list[a] ?? 0));
      expect(bestOf(list.length, count, (place) => list[place] ?? null)).toEqual(
        sorted.slice(0, count),
      );
    }),
  );
});
