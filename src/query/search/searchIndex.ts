import type { Area } from '../../model/geo/area';
import { districtKeys } from '../../model/geo/district';
import type { ListedSite } from '../../model/site';
import type { Synonym } from '../../model/synonym';
import { programmeIds } from '../../model/vocabulary';
import { areasIn } from './areasIn';
import {
  areaContext,
  type Field,
  isWhole,
  measureContext,
  measureTexts,
  siteTexts,
  tierOf,
} from './fieldTexts';
import { fold } from './fold';
import { namesOf, programmeTexts, type Target } from './targets';
import { joinedWords, type Vocabulary, vocabularyOf } from './vocabulary';
import { isStopWord, wordPattern } from './words';

/** What is searched. */
export interface SearchFacts {
  /** In full; or as the list knows them, then without the texts that it has not. */
  readonly sites: readonly ListedSite[];
  /** All areas of Hessen: those without a site are suggested, too, and are no typing errors. */
  readonly areas: readonly Area[];
  readonly synonyms: readonly Synonym[];
}

/** All words of the facts, and what has them. Made once by `searchIndex`; searched by `findByText` and `suggest`. */
export interface SearchIndex extends SearchFacts {
  /** Sites in their order, then measures, areas, programmes. */
  readonly targets: readonly Target[];
  readonly vocabulary: Vocabulary;
  /** By word: the targets that have it, as their index times `tiers` plus the best tier of its fields. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** By target: its label and other names, folded. */
  readonly names: readonly (readonly string[])[];
  /** The folded words of a text of the facts. */
  readonly foldedWords: (text: string) => readonly string[];
}

/** More than there are tiers of fields. */
export const tiers = 16;

/** Makes the index at once, see `indexing`. */
export function searchIndex(facts: SearchFacts): SearchIndex {
  const steps = indexing(facts);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Makes the index in small steps, so that a page can stay responsive between them. */
export function* indexing(facts: SearchFacts): Generator<void, SearchIndex, void> {
  const postings = new Map<string, number[]>();
  const targets: Target[] = [];
  const names: (readonly string[])[] = [];
  const foldedWords = wordFolder();
  let tierOfWord = new Map<string, number>();
  const read = (field: Field, text: string) => {
    const tier = tierOf[field];
    const note = (word: string) => {
      const known = tierOfWord.get(word);
      if (known === undefined || tier < known) tierOfWord.set(word, tier);
    };
    const words = foldedWords(text);
    for (const word of words) note(word);
    // Names are written joined, too: "Neuisenburg", "Badnauheim".
    if (isName(field)) for (const joined of pairs(words)) note(joined);
  };
  const put = (target: Target) => {
    const posting = targets.push(target) * tiers - tiers;
    names.push(namesOf(target).map((name) => foldedWords(name).join(' ')));
    for (const [word, tier] of tierOfWord) {
      const others = postings.get(word);
      if (others === undefined) postings.set(word, [posting + tier]);
      else others.push(posting + tier);
    }
    tierOfWord = new Map();
  };

  const { sites, areas } = facts;
  for (const site of sites) {
    for (const { field, text } of siteTexts(site)) read(field, text);
    put({ kind: 'site', site });
    yield;
  }
  for (const site of sites) {
    if (!isWhole(site)) continue;
    for (const [at, measure] of site.measures.entries()) {
      for (const { field, text } of measureTexts(measure, at))
        read(field === 'measureTitle' ? 'name' : field, text);
      read('context', measureContext(site, measure));
      put({ kind: 'measure', site, measure });
    }
    yield;
  }
  for (const target of areaTargets(areas, sites)) {
    read('title', target.area.name);
    read('key', target.area.key);
    read('context', areaContext(target.area));
    put(target);
  }
  yield;
  for (const programme of programmeIds) {
    for (const [field, text] of programmeTexts(programme)) read(field, text);
    put({ kind: 'programme', programme });
  }
  yield;
  const words = [...postings.keys()].sort();
  yield;
  // Kept by them: the first letter need not wait for it.
  areasIn([], areas, facts.synonyms);
  yield;
  const vocabulary = vocabularyOf(words, (word) => postings.has(word));
  return { ...facts, targets, vocabulary, postings, names, foldedWords };
}

/** Each two neighbours in one word. */
const pairs = (words: readonly string[]): readonly string[] =>
  words.slice(1).flatMap((word, before) => {
    const first = words[before];
    return first === undefined || isStopWord({ folded: first }) || isStopWord({ folded: word })
      ? []
      : [joinedWords(first, word)];
  });

const isName = (field: Field): boolean =>
  field === 'title' || field === 'alias' || field === 'municipality';

/** Shorter texts are names of towns, programmes, kinds: most come many times. */
const oftenSaid = 300;

/** The folded words of texts; most words come many times, so each is folded once. */
function wordFolder(): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const texts = new Map<string, readonly string[]>();
  const foldedOnce = (letters: string) => {
    const before = known.get(letters);
    if (before !== undefined) return before;
    const folded = fold(letters)
      .split(' ')
      .filter((word) => word !== '');
    known.set(letters, folded);
    return folded;
  };
  const folded = (text: string) =>
    [...text.matchAll(wordPattern)].flatMap(([letters]) => foldedOnce(letters));
  return (text) => {
    if (text.length > oftenSaid) return folded(text);
    const before = texts.get(text);
    if (before !== undefined) return before;
    const words = folded(text);
    texts.set(text, words);
    return words;
  };
}

/** All areas, regions last: "Kassel" rather means the city or the district. */
function areaTargets(areas: readonly Area[], sites: readonly ListedSite[]) {
  const inDistricts = tally(sites.flatMap(({ districtAgs }) => districtKeys(districtAgs)));
  const inMunicipalities = tally(sites.flatMap(({ ags }) => ags));
  return areas
    .toSorted((a, b) => Number(a.kind === 'region') - Number(b.kind === 'region'))
    .map((area) => {
      const counts = area.kind === 'municipality' ? inMunicipalities : inDistricts;
      return { kind: 'area', area, sites: counts.get(area.key) ?? 0 } as const;
    });
}

function tally(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
