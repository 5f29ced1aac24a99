import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, columnMarks, moneyColumn, type Part, stack, totalOf } from './columns';
import { percent, valueScale, yearScale } from './scales';

const kinds = ['a', 'b', 'c'] as const;
type Kind = (typeof kinds)[number];
const euro = fc.integer({ min: 1, max: 50_000_000 });
const parts = fc.array(fc.record({ kind: fc.constantFrom(...kinds), value: euro }), {
  minLength: 1,
  maxLength: 5,
});
const known: fc.Arbitrary<readonly Part<Kind>[]> = parts;
/** A percent chart and a picture in pixels. */
const frames = fc.constantFrom(percent, { left: 52, right: 752, top: 446, bottom: 518 });
const span = { from: 2001, to: 2010 };

const marksOf = (
  column: Column<Kind>,
  frame: typeof percent,
  largest: number,
  rest: { readonly stub?: number; readonly minHeight?: number } = {},
) => columnMarks(column, { x: yearScale(span, frame), y: valueScale(largest, frame), ...rest });
const height = (marks: ReturnType<typeof marksOf>) =>
  marks.reduce((sum, mark) => sum + mark.height, 0);

describe('stack', () => {
  it('lays parts on each other in their order, from zero, and leaves out those of zero', () => {
    expect(
      stack([
        { kind: 'a', value: 2 },
        { kind: 'b', value: 0 },
        { kind: 'c', value: 3 },
      ]),
    ).toEqual([
      { kind: 'a', from: 0, to: 2 },
      { kind: 'c', from: 2, to: 5 },
    ]);
  });

  it('makes a small sum as large as it must be, and all its parts alike', () => {
    const small = [
      { kind: 'a', value: 1 },
      { kind: 'b', value: 3 },
    ];
    expect(stack(small, 8)).toEqual([
      { kind: 'a', from: 0, to: 2 },
      { kind: 'b', from: 2, to: 8 },
    ]);
    expect(stack(small, 4)).toEqual(stack(small));
  });
});

describe('a column', () => {
  it('stands on the base line; its pieces lie on each other without gap and add up to its amount', () => {
    fc.assert(
      fc.property(known, frames, euro, (own, frame, other) => {
        const column = { year: 2003, parts: own };
        const largest = Math.max(totalOf(column), other);
        const marks = marksOf(column, frame, largest);
        const scale = (frame.bottom - frame.top) / largest;
        expect(marks.map(({ kind }) => kind)).toEqual(own.map(({ kind }) => kind));
        let base = frame.bottom;
        for (const [index, mark] of marks.entries()) {
          expect(mark.y + mark.height).toBeCloseTo(base, 6);
          expect(mark.height).toBeCloseTo((own[index]?.value ?? 0) * scale, 6);
          base = mark.y;
        }
        expect(height(marks)).toBeCloseTo(totalOf(column) * scale, 6);
        expect(base).toBeGreaterThanOrEqual(frame.top - 1e-6);
      }),
    );
  });

  it('is the taller the larger its amount is, in whatever parts', () => {
    fc.assert(
      fc.property(known, known, frames, (one, two, frame) => {
        const [a, b] = [one, two].map((own) => ({ year: 2003, parts: own }));
        if (a === undefined || b === undefined) return;
        const largest = Math.max(totalOf(a), totalOf(b));
        const difference = totalOf(a) - totalOf(b);
        const taller = height(marksOf(a, frame, largest)) - height(marksOf(b, frame, largest));
        expect(Math.sign(Math.round(taller * 1e6))).toBe(
          Math.sign(Math.round(((difference * (frame.bottom - frame.top)) / largest) * 1e6)),
        );
      }),
    );
  });

  it('is never less tall than the least height, and as tall as its amount above it', () => {
    fc.assert(
      fc.property(
        known,
        frames,
        euro,
        fc.integer({ min: 1, max: 4 }),
        (own, frame, other, minHeight) => {
          const column = { year: 2003, parts: own };
          const largest = Math.max(totalOf(column), other);
          const plain = height(marksOf(column, frame, largest));
          expect(height(marksOf(column, frame, largest, { minHeight }))).toBeCloseTo(
            Math.max(plain, minHeight),
            6,
          );
        },
      ),
    );
  });

  it('has what is missing on top, as tall as it is', () => {
    fc.assert(
      fc.property(known, frames, euro, (own, frame, missing) => {
        const column = { year: 2003, parts: own, missing };
        const largest = totalOf(column);
        const marks = marksOf(column, frame, largest);
        const amounts = marksOf({ year: 2003, parts: own }, frame, largest);
        expect(marks.slice(0, -1)).toEqual(amounts);
        const top = marks.at(-1);
        expect(top?.kind).toBe('unknown');
        expect((top?.y ?? 0) + (top?.height ?? 0)).toBeCloseTo(amounts.at(-1)?.y ?? 0, 6);
        expect(top?.height).toBeCloseTo((missing / largest) * (frame.bottom - frame.top), 6);
        expect(top?.y).toBeCloseTo(frame.top, 6);
      }),
    );
    const only = marksOf({ year: 2003, parts: [], missing: 50 }, percent, 100, { stub: 10 });
    expect(only.map(({ kind, y, height: tall }) => [kind, y, tall])).toEqual([['unknown', 50, 50]]);
  });

  it('of which nothing is known is one stub on the base line, never of no height', () => {
    fc.assert(
      fc.property(frames, fc.integer({ min: 1, max: 20 }), euro, (frame, stub, largest) => {
        const [mark, ...others] = marksOf({ year: 2003, parts: [] }, frame, largest, { stub });
        expect(others).toEqual([]);
        expect(mark).toMatchObject({ kind: 'unknown', y: frame.bottom - stub, height: stub });
      }),
    );
    expect(marksOf({ year: 2003, parts: [] }, percent, 1)).toEqual([]);
  });

  it('stands in the middle of its year, apart from its neighbours and inside of the frame', () => {
    fc.assert(
      fc.property(frames, fc.integer({ min: 2001, max: 2010 }), (frame, year) => {
        const column = { year, parts: [{ kind: 'a' as const, value: 1 }] };
        const [mark] = marksOf(column, frame, 1);
        const yearWidth = (frame.right - frame.left) / 10;
        expect(mark?.width).toBeCloseTo(yearWidth * 0.8, 6);
        expect((mark?.x ?? 0) + (mark?.width ?? 0) / 2).toBeCloseTo(
          frame.left + (year - 2001 + 0.5) * yearWidth,
          6,
        );
      }),
    );
  });
});

it('the money of a year has a part for each amount, in the colour of its programme', () => {
  expect(
    moneyColumn(2003, [
      { programme: 'lebendige-zentren', amountEur: 5 },
      { programme: 'investitionspakt-sportstaetten', amountEur: 7 },
    ]),
  ).toEqual({
    year: 2003,
    parts: [
      { kind: 'zentren', value: 5 },
      { kind: 'pakt', value: 7 },
    ],
  });
});
