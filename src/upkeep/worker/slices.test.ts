import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collect, sliceFrom } from './slices';

const letters = ({ length }: string) => length;

test('slices, put together, are the list; none holds more than the page takes over at once', async () => {
  const items = fc.array(
    fc.nat(400_000).map((length) => 'x'.repeat(length)),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(items, async (list) => {
      const slices: (readonly string[])[] = [];
      const all = await collect(async (from) => {
        const slice = sliceFrom(list, from, letters);
        slices.push(slice);
        return slice;
      });
      expect(all).toEqual(list);
      for (const slice of slices)
        expect(slice.length === 1 || slice.join('').length <= 300_000).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test('many small items go over in several slices', async () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `${index}`);
  expect(sliceFrom(many, 0, letters)).toHaveLength(1_500);
  expect(await collect(async (from) => sliceFrom(many, from, letters))).toEqual(many);
});
