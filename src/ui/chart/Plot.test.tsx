import { render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import { drawnColumns } from '../../testing/drawnColumns';
import type { Column } from './columns';
import { Columns, Plot, YearAxis } from './Plot';
import { roundScale, yearScale } from './scales';

/** SYNTHETIC: years with one, two, many, tiny and no amounts, and with what lists miss. */
const columns: readonly Column<string>[] = [
  { year: 2001, parts: [{ kind: 'zusammenhalt', value: 300 }] },
  {
    year: 2002,
    parts: [
      { kind: 'zusammenhalt', value: 250 },
      { kind: 'zentren', value: 350 },
    ],
  },
  { year: 2003, parts: [] },
  {
    year: 2004,
    parts: [
      { kind: 'zusammenhalt', value: 100 },
      { kind: 'erneuerung', value: 200 },
      { kind: 'zentren', value: 300 },
      { kind: 'pakt', value: 400 },
    ],
  },
  { year: 2005, parts: [{ kind: 'erneuerung', value: 1 }], missing: 700 },
  { year: 2006, parts: [], missing: 500 },
];
const { y, ticks } = roundScale(1000, 4);
const scales = { x: yearScale({ from: 2001, to: 2006 }), y, stub: 10, minHeight: 2 };

/** Colours for whoever opens the file; the page has its own. */
const style = `rect{fill:#a62555}[data-kind=erneuerung]{fill:#3f8649}[data-kind=zentren]{fill:#245fa4}[data-kind=pakt]{fill:#b35c00}[data-unknown]{stroke:#7d8a8c}[data-dimmed]{opacity:.35}path{stroke:#7d8a8c}`;

/** An element a line, so that a difference can be read. */
const asFile = (marks: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="200"><title>SYNTHETIC: columns</title><style>${style}</style>${marks}</svg>`
    .replaceAll('><', '>\n<')
    .replaceAll(/ class="\w*"/g, '')
    .replaceAll(/_R_\w*_|«\w*»/g, 'hatch')
    .concat('\n');

test('columns are drawn as in the golden file; `vitest -u` draws it anew', async () => {
  const marks = renderToStaticMarkup(
    <svg aria-hidden="true">
      <Columns
        columns={columns}
        scales={scales}
        title={(year) => `${year}`}
        isDimmed={(year) => year > 2004}
      />
    </svg>,
  );
  await expect(asFile(marks.replaceAll(/^<svg[^>]*>|<\/svg>$/g, ''))).toMatchFileSnapshot(
    'golden/columns.svg',
  );
});

describe('a plot', () => {
  const chart = () =>
    render(
      <>
        <Plot className="plot" axis={{ y, ticks, text: (value) => `${value} €` }}>
          <Columns columns={columns} scales={scales} over={(year) => <circle id={`${year}`} />} />
        </Plot>
        <YearAxis x={scales.x} years={[2002, 2004]} />
      </>,
    ).container;
  const styleOf = (element: Element | undefined) => element?.getAttribute('style') ?? '';

  it('has its columns on the base line, each piece on the one below', () => {
    const drawn = drawnColumns(chart());
    expect(drawn).toHaveLength(columns.length);
    for (const pieces of drawn) {
      expect(pieces[0]?.from).toBe(0);
      for (const [index, piece] of pieces.entries()) {
        expect(piece.from).toBe(pieces[index - 1]?.to ?? 0);
        expect(piece.to).toBeGreaterThan(piece.from);
      }
    }
    expect(drawn.map((pieces) => pieces.at(-1)?.to)).toEqual([30, 60, 10, 100, 72, 50]);
  });

  it('hatches what is not known, and only that', () => {
    const container = chart();
    const hatch = container.querySelector('pattern')?.id;
    const hatched = container.querySelectorAll(`[fill="url(#${hatch})"]`);
    expect([...hatched]).toEqual([...container.querySelectorAll('[data-unknown]')]);
    expect(hatched).toHaveLength(3);
    const years = drawnColumns(container).map((pieces) =>
      pieces.some(({ kind }) => kind === 'unknown'),
    );
    expect(years).toEqual([false, false, true, false, true, true]);
  });

  it('writes each round amount at its line, and each year under the middle of its column', () => {
    const container = chart();
    const lines = [...container.querySelectorAll('line')].map((line) => line.getAttribute('y1'));
    expect(lines).toEqual(['100%', '80%', '60%', '40%', '20%', '0%']);
    const words = [...container.querySelectorAll('span')];
    expect(words.map(({ textContent }) => textContent)).toEqual([
      ...['0 €', '200 €', '400 €', '600 €', '800 €', '1000 €'],
      ...['2002', '2004'],
    ]);
    expect(words.slice(0, 6).map(styleOf)).toEqual(lines.map((place) => `top: ${place};`));
    const [second, fourth] = words
      .slice(6)
      .map((word) => Number.parseFloat(styleOf(word).slice(5)));
    expect(second).toBeCloseTo((1.5 / 6) * 100, 2);
    expect(fourth).toBeCloseTo((3.5 / 6) * 100, 2);
  });

  it('has upon a column what belongs to its year', () => {
    const column = chart().querySelectorAll('svg > g')[2];
    expect(column?.querySelector('circle')?.id).toBe('2003');
  });
});
