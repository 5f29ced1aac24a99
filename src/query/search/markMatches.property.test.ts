import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fixtureContext, fixtureSites } from '../../testing/fixtureFacts';
import { searchable } from '../../testing/searchable';
import { siteTitle } from '../siteTitle';
import { fold } from './fold';
import { markMatches } from './markMatches';
import { termsOf } from './terms';
import { wordsOf } from './words';

const sites = fixtureSites();
const { areas } = fixtureContext();
const { index } = searchable(sites, areas);
const texts = [
  ...sites.map(siteTitle),
  ...sites.flatMap(({ measures }) => measures.map(({ title }) => title)),
  ...areas.map(({ name }) => name),
];

const marked = (text: string, typed: string, of = index) =>
  markMatches(text, termsOf(of, typed)).ranges.map(([from, to]) => text.slice(from, to));

describe('the marked letters', () => {
  it('are all that were typed, in each word that has them', { timeout: 60_000 }, () => {
    const words = texts.flatMap((text) =>
      wordsOf(text).map(({ start, end }) => ({ text, start, end })),
    );
    const piece = fc.tuple(fc.constantFrom(...words), fc.nat(20), fc.integer({ min: 2, max: 12 }));
    fc.assert(
      fc.property(piece, ([{ text, start, end }, behind, length]) => {
        const at = start + (behind % (end - start));
        const typed = text.slice(at, Math.min(at + length, end));
        const folded = fold(typed);
        for (const [from, to] of markMatches(text, termsOf(index, typed)).ranges) {
          const word = wordsOf(text).find(
            ({ start: first, end: last }) => first <= from && to <= last,
          );
          if (word?.folded.includes(folded)) expect(fold(text.slice(from, to))).toContain(folded);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['Jugendcafé', 'cafe', ['café']],
    ['Jugendcafé', 'Café', ['café']],
    ['Abenteuerspielplätze', 'Spielplatz', ['spielplätz']],
    ['Stadtmuseum', 'Museen', ['muse']],
  ])('of %j for %j', (word, typed, expected) => {
    // Compounds are found by words that are known.
    const titles = ['Stadt', 'Jugend', 'Abenteuer', 'Café', 'Spielplatz', 'Museum', word];
    const [site] = sites;
    const [measure] = site?.measures ?? [];
    if (site === undefined || measure === undefined) throw new Error('no measure');
    const measures = titles.map((title) => ({ ...measure, title: `SYNTHETIC ${title}` }));
    const own = searchable([{ ...site, measures }]).index;
    expect(marked(word, typed, own)).toEqual(expected);
  });
});
