import { describe, expect, it } from 'vitest';
import { isWebLink } from '../../model/site';
import { factsOfSites, faultsOf, piecesOfText } from '../../testing/factsOfSites';
import { realRecords, realTable } from '../../testing/realFacts';
import { citation } from '../../text/citation';
import { de } from '../../text/de/texts';

const pages = factsOfSites();
const allocations = realTable('allocations.csv');
const contradictions = realTable('contradicting-amounts.csv');
const measures = realTable('measures.csv');
const records = realRecords();

const slips = /\b(undefined|null|NaN|Infinity)\b|Invalid|\[object/;

describe('the facts of each site', () => {
  it('render without a slip of the program in text, names, links or drawings', () => {
    const names = ['aria-label', 'title', 'href', 'x', 'y', 'width', 'height', 'style'];
    const found = faultsOf(pages, (facts) => {
      const given = [...facts.querySelectorAll('*')].flatMap((element) =>
        names.map((name) => element.getAttribute(name) ?? ''),
      );
      const all = [...piecesOfText(facts).map(({ data }) => data), ...given];
      return all.filter((text) => slips.test(text));
    });
    expect(found).toEqual([]);
  });

  it('link each numbered source to the page that the list of sources shows', {
    timeout: 60_000,
  }, () => {
    const found = faultsOf(pages, (facts, { sources }) => {
      const references = [...facts.querySelectorAll('a[aria-label^="Quelle "]')];
      const wrong = references.filter((link) => {
        const source = sources[Number(link.textContent.slice(1, -1)) - 1];
        const name = link.getAttribute('aria-label') ?? '';
        return (
          source === undefined ||
          link.getAttribute('href') !== source.url ||
          !isWebLink(source.url) ||
          !name.endsWith(`: ${citation(source, de.format)}`)
        );
      });
      const referenced = new Set(references.map((link) => link.getAttribute('href')));
      const unused = sources.filter(({ url }) => !referenced.has(url));
      return [...wrong.map((link) => link.outerHTML), ...unused.map(({ url }) => `unused ${url}`)];
    });
    expect(found).toEqual([]);
  });

  it('draw each year at most once, and nothing outside of the chart', () => {
    const found = faultsOf(pages, (facts) =>
      [...facts.querySelectorAll('figure rect')].flatMap((rect) => {
        // The squares of a hatch.
        if (rect.closest('pattern') !== null) return [];
        const [x, width] = ['x', 'width'].map((name) =>
          Number.parseFloat(rect.getAttribute(name) ?? ''),
        );
        const inside =
          x !== undefined && width !== undefined && x >= 0 && width > 0 && x + width < 100.01;
        return inside ? [] : [rect.outerHTML];
      }),
    );
    expect(found).toEqual([]);
  });
});

/** What has to be traced, where it stands in a text. */
const traced = {
  amount: /\d\s(€|Mio|Euro)/,
  year: /\b(19|20)\d\d\b/,
  area: /\d\s?(ha|Hektar|Fußballfeld(er)?)\b/,
  population: /^\d{1,3}(\.\d{3})*\s?$|\d\sEinwohner/,
} as const;

/**
 * The row of a piece of text: a row of a table, a key fact, an entry of a list with all that is in it, else
 * the block that is a child of its section. It has to hold a link to a source, or to the list of all sources.
 */
function rowOf(text: Text): Element | null {
  const element = text.parentElement;
  const cell = element?.closest('tr, dl > div') ?? null;
  if (cell !== null) return cell;
  let row = element;
  for (let at = element; at !== null && at.tagName !== 'SECTION'; at = at.parentElement)
    if (at.tagName === 'LI' || (row?.tagName !== 'LI' && at.parentElement !== null)) row = at;
  return row;
}

function isTraced(row: Element | null, facts: HTMLElement): boolean {
  const listed = facts.querySelectorAll('#quellen li a[href^="http"]').length > 0;
  return [...(row?.querySelectorAll('a') ?? [])].some((link) => {
    const href = link.getAttribute('href') ?? '';
    return href === '#quellen' ? listed : /^https?:\/\/[^/]/.test(href);
  });
}

describe.each(Object.entries(traced))('each %s on the screen', (kind, pattern) => {
  it('has a link to a source in its row', () => {
    let found = 0;
    const faults = faultsOf(pages, (facts) =>
      piecesOfText(facts).flatMap((text) => {
        // Sums and charts repeat what the rows of the table say; the tests below add them up.
        if (!pattern.test(text.data) || text.parentElement?.closest('tfoot, figure')) return [];
        found += 1;
        return isTraced(rowOf(text), facts) ? [] : [text.data];
      }),
    );
    expect(faults).toEqual([]);
    expect(found, kind).toBeGreaterThan(0);
  });
});

const rowsOf = (table: typeof allocations, id: string) => table.filter((row) => row.site_id === id);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
/** "1.115.000 € [3]" → 1115000; null where there is no amount. */
const euro = (text: string): number | null => {
  const [, digits] = /([\d.]+)\s€/.exec(text) ?? [];
  return digits === undefined ? null : Number(digits.replaceAll('.', ''));
};
const sorted = (values: readonly string[]) => values.toSorted().join(', ');
const differ = (what: string, shown: string, told: string) =>
  shown === told ? [] : [`${what}: shown ${shown}, in the tables ${told}`];

describe('what the facts of each site show', () => {
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
      const told = records.find((site) => site.id === id);
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
