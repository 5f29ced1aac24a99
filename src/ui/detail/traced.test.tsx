import { describe, expect, it } from 'vitest';
import { factsOfSites, faultsOf, piecesOfText } from '../../testing/factsOfSites';

const pages = factsOfSites();

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
        // Sums and charts repeat what the rows of the table say; allSums.test.tsx adds them up.
        if (!pattern.test(text.data) || text.parentElement?.closest('tfoot, figure')) return [];
        found += 1;
        return isTraced(rowOf(text), facts) ? [] : [text.data];
      }),
    );
    expect(faults).toEqual([]);
    expect(found, kind).toBeGreaterThan(40);
  });
});
