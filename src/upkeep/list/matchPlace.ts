import type { ProgrammeId } from '../../model/vocabulary';
import { nearWords } from '../../query/search/nearWords';
import { plain } from '../../query/search/vocabulary';
import { isStopWord, type Word, wordsOf } from '../../query/search/words';
import {
  compactOf,
  type KnownNames,
  type KnownSite,
  type SiteName,
  saysNothing,
  stemsOf,
  townsIn,
} from './knownNames';
import type { Entry } from './part';

/** A site that may be meant. */
export interface Candidate {
  readonly siteId: string;
  readonly title: string;
  /** From 0 to 1: how much of its name and of the text fit each other. */
  readonly score: number;
}

/** Which site a text of a list means. Only a whole name, in its town, is one without a question. */
export type PlaceMatch =
  | { readonly kind: 'site'; readonly siteId: string; readonly by: SiteName['by'] }
  | {
      readonly kind: 'asked';
      readonly why: 'several' | 'similar' | 'townOnly' | 'nameOnly' | 'otherDistrict';
      readonly candidates: readonly Candidate[];
    }
  /** With the other sites of the town, if it names one. */
  | { readonly kind: 'none'; readonly candidates: readonly Candidate[] };

/** Most candidates that are offered, and the least score of one. */
const mostCandidates = 6;
const leastScore = 0.5;

/**
 * Makes a function that finds the site of an entry. Of several sites those in the programme are meant.
 */
export function placeMatcher(
  names: KnownNames,
  programme: ProgrammeId,
): (entry: Pick<Entry, 'places' | 'context'>) => PlaceMatch {
  const likes = likenesses(names);
  const districts = new Set(names.sites.flatMap((site) => site.districts.map(districtKey)));
  return ({ places, context }) => {
    const found = places.map((place) => matchText(place));
    const [first] = found;
    return (
      found.find(({ kind }) => kind === 'site') ??
      found.find((match) => match.kind === 'asked' && match.why !== 'townOnly') ??
      found.find(({ kind }) => kind === 'asked') ??
      first ?? { kind: 'none', candidates: [] }
    );

    function matchText(text: string): PlaceMatch {
      const words = wordsOf(text).filter((word) => !isStopWord(word));
      const inText = townsIn(text, names);
      const towns = inText.length > 0 ? inText : townsIn(context.town ?? '', names);
      const stems = new Set([
        ...words.map(({ stem }) => stem),
        ...towns.flat().flatMap((town) => town.stems),
      ]);
      const exact = preferred(
        names.sites.flatMap((site) => {
          const name = exactName(site, words, stems);
          return name === undefined ? [] : [{ site, name }];
        }),
        [
          ({ site }) => isInTown(site, stems),
          ({ site }) => fitsDistrict(site) === true,
          ({ site }) => site.programmes.has(programme),
        ],
      );
      const [only] = exact;
      if (only !== undefined) {
        const candidates = exact.map(({ site }) => candidate(site, 1));
        if (exact.length > 1) return { kind: 'asked', why: 'several', candidates };
        // A town in the same line says more than a heading far above.
        const isTold = inText.length > 0 && isInTown(only.site, stems);
        const fits = isTold || fitsDistrict(only.site);
        if (fits === false) return { kind: 'asked', why: 'otherDistrict', candidates };
        const isPlaced = fits === true || isInTown(only.site, stems) || only.site.towns.length > 1;
        if (!isPlaced) return { kind: 'asked', why: 'nameOnly', candidates };
        return { kind: 'site', siteId: only.site.id, by: only.name.by };
      }
      return matchSimilar(words, stems, towns);
    }

    /** Null where nothing is said about the district, or none that we know. */
    function fitsDistrict(site: KnownSite): boolean | null {
      const key = districtKey(context.district ?? '');
      return districts.has(key) ? site.districts.some((name) => districtKey(name) === key) : null;
    }
  };

  function matchSimilar(
    words: readonly Word[],
    stems: ReadonlySet<string>,
    towns: ReturnType<typeof townsIn>,
  ): PlaceMatch {
    const inTowns = new Set(towns.flat().flatMap((town) => town.stems));
    const ofTown = names.sites
      .filter((site) => isInTown(site, stems))
      .map((site) => candidate(site, townScore));
    const said = words.filter((word) => !saysNothing(word) && !inTowns.has(word.stem));
    if (said.length === 0)
      return ofTown.length > 0
        ? { kind: 'asked', why: 'townOnly', candidates: ofTown }
        : { kind: 'none', candidates: [] };
    const similar = names.sites
      .map((site) => candidate(site, scoreOf(site, words, stems, towns.length > 0)))
      .filter(({ score }) => score >= leastScore)
      .toSorted((a, b) => b.score - a.score || (a.siteId < b.siteId ? -1 : 1));
    return similar.length > 0
      ? { kind: 'asked', why: 'similar', candidates: similar.slice(0, mostCandidates) }
      : { kind: 'none', candidates: ofTown };
  }

  /** How much of a name is in the text, and how much of the text is in it. */
  function scoreOf(
    site: KnownSite,
    words: readonly Word[],
    stems: ReadonlySet<string>,
    namesTown: boolean,
  ): number {
    const typed = [...new Set(words.map(({ stem }) => stem))].map(likes);
    const like = (known: string): number =>
      Math.max(0, ...typed.map((found) => found.get(known) ?? 0));
    const names = site.names.filter(({ stems: own }) => own.some((stem) => like(stem) > 0));
    if (names.length === 0) return 0;
    const isNear = site.towns.some((town) => town.every((stem) => like(stem) >= forgiven));
    const place = isInTown(site, stems) ? 1 : isNear ? 0.95 : namesTown ? 0.4 : 0.85;
    const towns = site.towns.flat();
    const said = words
      .filter((word) => !saysNothing(word) && !site.beside.has(word.stem))
      .map(({ stem }) => likes(stem))
      .filter((found) => !towns.some((stem) => (found.get(stem) ?? 0) >= forgiven));
    const scores = names.map(({ stems: own }) => {
      const recall = mean(own.map(like));
      const precision = mean(
        said.map((found) => Math.max(0, ...own.map((stem) => found.get(stem) ?? 0))),
      );
      return 0.6 * recall + 0.4 * precision;
    });
    return Math.round(Math.max(...scores) * place * 100) / 100;
  }
}

const townScore = 0.3;
/** A word with one typing error. */
const forgiven = 0.8;
/** A word that is a part of the other. */
const part = 0.6;
const minPart = 4;

const candidate = (site: KnownSite, score: number): Candidate => ({
  siteId: site.id,
  title: site.title,
  score,
});

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const isInTown = (site: KnownSite, stems: ReadonlySet<string>): boolean =>
  site.towns.some((town) => town.every((stem) => stems.has(stem)));

/** The first name of a site that the text has whole, with nothing beside it that is not of its place. */
function exactName(
  site: KnownSite,
  words: readonly Word[],
  stems: ReadonlySet<string>,
): SiteName | undefined {
  const compact = compactOf(words.filter(({ stem }) => !site.beside.has(stem)));
  return site.names.find((name) => {
    if (name.compact === compact) return true;
    if (!name.stems.every((stem) => stems.has(stem))) return false;
    return words.every(
      (word) => name.stems.includes(word.stem) || site.beside.has(word.stem) || saysNothing(word),
    );
  });
}

/** Of sites that all fit those with the longest name; of these, wish by wish, those that have it. */
function preferred<T extends { readonly name: SiteName }>(
  all: readonly T[],
  wishes: readonly ((item: T) => boolean)[],
): readonly T[] {
  const longest = Math.max(0, ...all.map(({ name }) => name.stems.length));
  const whole = all.filter(({ name }) => name.stems.length === longest);
  return wishes.reduce((left, wish) => {
    const having = left.filter(wish);
    return having.length > 0 ? having : left;
  }, whole);
}

/** "Landkreis Gießen" and "Gießen" are one. */
const districtKey = (name: string): string =>
  stemsOf(name.replace(/^(?:(?:Land)?kreis|LK|Stadt)\s+/i, '')).join(' ');

/** How much each known stem is like a typed one, from 0 to 1; each is looked up once. */
function likenesses({ sites }: KnownNames): (typed: string) => ReadonlyMap<string, number> {
  const known = [
    ...new Set(
      sites.flatMap(({ names, towns }) => [
        ...names.flatMap(({ stems }) => stems),
        ...towns.flat(),
      ]),
    ),
  ];
  const plainStems = known.map(plain);
  const found = new Map<string, ReadonlyMap<string, number>>();
  const likes = (typed: string): ReadonlyMap<string, number> =>
    new Map([
      ...known.filter((stem) => sharesPart(typed, stem)).map((stem) => [stem, part] as const),
      ...nearWords([typed], known, plainStems).map((stem) => [stem, forgiven] as const),
      [typed, 1],
    ]);
  return (typed) => {
    const all = found.get(typed) ?? likes(typed);
    found.set(typed, all);
    return all;
  };
}

/** "Kern" and "Ortskern". */
function sharesPart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= minPart && (long.startsWith(short) || long.endsWith(short));
}
