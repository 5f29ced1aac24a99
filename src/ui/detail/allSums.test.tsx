import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsOfSites, faultsOf } from '../../testing/factsOfSites';
import { de } from '../../text/de/texts';

const pages = factsOfSites();

/** A table of data/ by plain means, not with src/model: rows of named cells. */
function readCsv(file: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(`data/${file}`, 'utf8');
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  const [head = [], ...body] = rows.filter((row) => row.some((cell) => cell !== ''));
  return body.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

const allocations = readCsv('allocations.csv');
const contradictions = readCsv('contradicting-amounts.csv');
const measures = readCsv('measures.csv');
const raw = JSON.parse(readFileSync('data/sites.geojson', 'utf8')).features.map(
  ({ properties }: { properties: Record<string, unknown> }) => properties,
) as readonly Readonly<Record<string, unknown>>[];

const rowsOf = (table: typeof allocations, id: string) => table.filter((row) => row.site_id === id);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
/** "1.115.000 € [3]" → 1115000; null where there is no amount. */
const euro = (text: string): number | null => {
  const [, digits] = /([\d.]+)\s€/.exec(text) ?? [];
  return digits === undefined ? null : Number(digits.replaceAll('.', ''));
};
const sorted = (values: readonly string[]) => values.toSorted().join(', ');
const differ = (what: string, shown: string, told: string) =>
  shown === told ? [] : [`${what}: shown ${shown}, in data/ ${told}`];

describe('what the facts of all real sites show', () => {
  it('are the amounts of allocations.csv, and their sum', () => {
    const found = faultsOf(pages, (facts, { id }) => {
      const told = rowsOf(allocations, id);
      const others = rowsOf(contradictions, id).filter(
        (row) =>
          !told.some(
            (counted) => counted.year === row.year && counted.amount_eur === row.amount_eur,
          ),
      );
      const shown = [...facts.querySelectorAll('tbody tr')].map(
        (row) =>
          `${row.querySelector('th')?.textContent} ${euro(row.querySelector('td:last-child')?.textContent ?? '')}`,
      );
      const total = told.length === 0 ? null : sum(told.map((row) => Number(row.amount_eur)));
      const ownSum = facts.querySelector('tfoot td')?.textContent ?? '';
      const keyFact = facts.querySelector('dl dd')?.textContent ?? '';
      return [
        ...differ(
          'rows',
          sorted(shown),
          sorted([...told, ...others].map((row) => `${row.year} ${row.amount_eur}`)),
        ),
        ...differ('sum', `${euro(ownSum)}`, `${total}`),
        ...differ('key fact', `${euro(keyFact)}`, `${total}`),
      ];
    });
    expect(found).toEqual([]);
    expect(allocations.length).toBeGreaterThan(300);
  });

  it('are bars of the same amounts, year by year', () => {
    const found = faultsOf(pages, (facts, { id }) => {
      const told = rowsOf(allocations, id);
      const shown = [...facts.querySelectorAll('figure title')].flatMap(({ textContent }) => {
        const amount = euro(textContent);
        return amount === null ? [] : [`${textContent.slice(0, 4)} ${amount}`];
      });
      const years = [...new Set(told.map(({ year }) => year))].map((year) => {
        const amounts = told
          .filter((row) => row.year === year)
          .map((row) => Number(row.amount_eur));
        return `${year} ${sum(amounts)}`;
      });
      return differ('bars', sorted(shown), sorted(years));
    });
    expect(found).toEqual([]);
  });

  it('are inhabitants and hectares of sites.geojson', () => {
    const found = faultsOf(pages, (facts, { id }) => {
      const told = raw.find((site) => site.id === id);
      const [, population, area] = [...facts.querySelectorAll('dl dd')].map(
        ({ textContent }) => textContent,
      );
      const number = (text = '') => text.replace(/\D/g, '') || 'null';
      const ha = /^([\d.,]+)\sha/
        .exec(area ?? '')?.[1]
        ?.replace('.', '')
        .replace(',', '.');
      return [
        ...differ('population', number(population), `${told?.population}`),
        ...differ('area', `${ha ?? null}`, `${told?.areaHa}`),
      ];
    });
    expect(found).toEqual([]);
  });

  it('are the measures of measures.csv with year and cost', () => {
    const found = faultsOf(pages, (facts, { id }) => {
      const items = [...facts.querySelectorAll('section')]
        .filter(
          (section) => section.querySelector('h3')?.textContent === de.detail.measures.heading,
        )
        .flatMap((section) => [...section.querySelectorAll('li')]);
      const shown = items.map((item) => {
        const [title, line] = [...item.querySelectorAll('p')].map(({ textContent }) => textContent);
        const year = /^\D*(\d{4})?/.exec(line ?? '')?.[1] ?? '';
        return `${title?.replace(/\s\[\d+\]$/, '')} ${year} ${euro(/Gesamtkosten [^·]*/.exec(line ?? '')?.[0] ?? '') ?? ''}`;
      });
      const told = rowsOf(measures, id).map((row) => `${row.title} ${row.year} ${row.cost_eur}`);
      return differ('measures', sorted(shown), sorted(told));
    });
    expect(found).toEqual([]);
  });
});
