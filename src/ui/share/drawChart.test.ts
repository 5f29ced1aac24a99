import { describe, expect, it, test } from 'vitest';
import type { SymbolKind } from '../../model/symbol';
import type { Column } from '../chart/columns';
import { drawChart } from './drawChart';
import { kindColours } from './pictureStyle';
import { svgPen } from './svgPen';

const column = (year: number, ...parts: Column<SymbolKind>['parts']) => ({ year, parts });

/** SYNTHETIC: one programme, two, none, a tiny amount. */
const years: readonly Column<SymbolKind>[] = [
  column(2001, { kind: 'zusammenhalt', value: 300 }),
  column(2002, { kind: 'zusammenhalt', value: 250 }, { kind: 'zentren', value: 350 }),
  column(2003),
  column(2004, { kind: 'pakt', value: 1 }),
];
const longAgo = Array.from({ length: 25 }, (_, index) => column(1976 + index));

function drawn(shown: readonly Column<SymbolKind>[]) {
  const { pen, svg } = svgPen((text, { sizePx }) => (text.length * sizePx) / 2);
  drawChart(pen, {
    years: shown,
    chartHeading: 'Geld nach Jahren',
    hatched: 'kein Betrag',
    largest: (eur) => `${eur} Euro`,
  });
  return svg('SYNTHETIC: chart of a picture', '0 380 800 186');
}

test.each([
  ['few', years],
  ['many', [...longAgo, ...years]],
  ['none', []],
] as const)(
  'the chart of %s years is as in its golden file; `vitest -u` draws it anew',
  async (name, shown) => {
    await expect(drawn(shown)).toMatchFileSnapshot(`golden/chart-${name}.svg`);
  },
);

describe('the columns of the picture', () => {
  const boxes = [
    ...drawn(years).matchAll(/<rect x="(.*?)" y="(.*?)" width="(.*?)" height="(.*?)" (.*?)\/>/g),
  ].map(([, x, y, width, height, paint]) => ({
    x: Number(x),
    top: Number(y),
    bottom: Number(y) + Number(height),
    width: Number(width),
    paint: paint ?? '',
  }));
  const of = (kind: SymbolKind) => boxes.filter(({ paint }) => paint.includes(kindColours[kind]));
  const height = (box: (typeof boxes)[number] | undefined) => (box?.bottom ?? 0) - (box?.top ?? 0);
  const [first, below] = of('zusammenhalt');
  const [above] = of('zentren');
  const [tiny] = of('pakt');

  it('stand on one line and are as tall as their amounts', () => {
    expect(first?.bottom).toBe(518);
    expect(below?.bottom).toBe(518);
    expect(height(first)).toBeCloseTo(((518 - 446) * 300) / 600, 2);
    expect(height(below) + height(above)).toBeCloseTo(518 - 446, 2);
  });

  it('have their pieces one upon the other', () => {
    expect(above?.bottom).toBeCloseTo(below?.top ?? 0, 2);
    expect(above?.x).toBe(below?.x);
  });

  it('can be seen where they are tiny, and are hatched where nothing is known', () => {
    expect(height(tiny)).toBeCloseTo(2, 2);
    const hatched = boxes.filter(({ paint }) => paint.includes('#hatch'));
    // The first explains the hatching.
    expect(hatched.slice(1).map((box) => [box.bottom, height(box)])).toEqual([[518, 12]]);
  });
});
