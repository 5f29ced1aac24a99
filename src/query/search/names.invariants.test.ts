import { describe, expect, it } from 'vitest';
import type { Site } from '../../model/site';
import { realContext, realSites, realSynonyms } from '../../testing/realFacts';
import { searchable } from '../../testing/searchable';
import { siteTitle } from '../siteTitle';
import { findByText } from './findByText';
import { stem } from './stem';
import { isStopWord, wordsOf } from './words';

const sites = realSites();
const { areas } = realContext();
const { index } = searchable(sites, areas, realSynonyms());

/** Which of the sites that a text must find it does not. */
const lost = (text: string, wanted: Iterable<Site>): readonly string[] => {
  const found = findByText(index, text);
  return [...wanted].filter((site) => !found.has(site.id)).map(({ id }) => `${text}: ${id}`);
};

const names = (site: Site) => [site.name, siteTitle(site), ...site.aliases, ...site.municipalities];

/** The words of all names as they are written, each with its sites. */
const sitesByWord = new Map<string, Set<Site>>();
for (const site of sites)
  for (const name of names(site))
    for (const { start, end } of wordsOf(name)) {
      const word = name.slice(start, end);
      sitesByWord.set(word, (sitesByWord.get(word) ?? new Set()).add(site));
    }

describe('each site is found', () => {
  it('by its name, its title, its other names, its towns and the titles of its measures', () => {
    const failed = sites.flatMap((site) =>
      [...names(site), ...site.measures.map(({ title }) => title)].flatMap((text) =>
        lost(text, [site]),
      ),
    );
    expect(failed).toEqual([]);
  });

  it('by each word of its names, in any case', () => {
    const failed = [...sitesByWord].flatMap(([word, wanted]) =>
      [word, word.toUpperCase(), word.toLowerCase()].flatMap((text) => lost(text, wanted)),
    );
    expect(failed).toEqual([]);
  });

  it('by each word of five letters and more with one typing error that makes no other word', () => {
    const failed = [...sitesByWord].flatMap(([word, wanted]) => {
      const letters = [...word];
      if (letters.length < 5 || /\d/.test(word)) return [];
      return mistyped(letters).flatMap((wrong) =>
        isAnotherWord(wrong) ? [] : lost(wrong, wanted),
      );
    });
    expect(failed).toEqual([]);
  });
});

/** A letter missing, added, changed, and two swapped, in the middle of the word. */
function mistyped(letters: readonly string[]): readonly string[] {
  const at = Math.floor(letters.length / 2);
  const [before, one = '', two = '', after] = [
    letters.slice(0, at).join(''),
    letters[at],
    letters[at + 1],
    letters.slice(at + 2).join(''),
  ];
  return [
    before + two + after,
    `${before}x${one}${two}${after}`,
    `${before}q${two}${after}`,
    before + two + one + after,
  ];
}

const knownStems = new Set(index.vocabulary.words.map(stem));

/** "Lorch" is a letter less than "Lorsch", but a town of its own. */
const isAnotherWord = (wrong: string): boolean =>
  wordsOf(wrong).some((word) => isStopWord(word) || knownStems.has(word.stem));
