import { groupBy } from '../../model/groupBy';
import type { SiteRecord } from '../../model/tables/siteRecords';
import type { Tables } from '../../model/tables/tables';
import type { ProgrammeId } from '../../model/vocabulary';
import { isFiller } from '../../query/search/fillers';
import { isStopWord, type Word, wordsOf } from '../../query/search/words';
import { programmeNames } from './programmeNames';

/** One way to write a site. */
export interface SiteName {
  readonly text: string;
  readonly by: 'name' | 'shortName' | 'alias';
  /** Stems of the words that tell it from other sites of its towns; never empty. */
  readonly stems: readonly string[];
  /** The same words in one, so that "Schildepark" is "Schilde-Park". */
  readonly compact: string;
}

/** A site with all that a list may call it. */
export interface KnownSite {
  readonly id: string;
  readonly title: string;
  readonly names: readonly SiteName[];
  /** Stems of the words of each of its towns. */
  readonly towns: readonly (readonly string[])[];
  readonly districts: readonly string[];
  /** Stems that may stand beside its name: towns, districts. */
  readonly beside: ReadonlySet<string>;
  readonly programmes: ReadonlySet<ProgrammeId>;
}

/** A town by one of its names, "Homberg (Efze)" also as "Homberg". */
interface Town {
  readonly name: string;
  readonly ags: string;
  readonly stems: readonly string[];
}

export interface KnownNames {
  readonly sites: readonly KnownSite[];
  /** By the stem of their first word, longest first. */
  readonly towns: ReadonlyMap<string, readonly Town[]>;
}

/** The names of all sites and towns, made ready for comparing as the search compares them. */
export function knownNames(records: readonly SiteRecord[], tables: Tables): KnownNames {
  const aliases = groupBy(tables['aliases.csv'], ({ values }) => values.siteId);
  const participations = groupBy(tables['participations.csv'], ({ values }) => values.siteId);
  return {
    sites: records.map((record) =>
      knownSite(record, aliases.get(record.id) ?? [], participations.get(record.id) ?? []),
    ),
    towns: townsByWord(tables['population.csv'].map(({ values }) => values)),
  };
}

function knownSite(
  record: SiteRecord,
  aliases: Tables['aliases.csv'],
  participations: Tables['participations.csv'],
): KnownSite {
  const towns = record.municipalities.map((town) => stemsOf(coreOf(town)));
  const inTown = new Set(record.municipalities.flatMap(stemsOf));
  const own = (text: string): readonly Word[] => {
    const words = wordsOf(text).filter((word) => !isStopWord(word));
    const others = words.filter(({ stem }) => !inTown.has(stem));
    return others.length > 0 ? others : words;
  };
  const shorter = [...record.name.matchAll(/^([^()]+)\(|\(([^()]+)\)/g)].map(
    ([, before, inside]) => before ?? inside ?? '',
  );
  const names = [
    { text: record.name, by: 'name' as const },
    ...aliases.map(({ values }) => ({ text: values.alias, by: 'alias' as const })),
    ...shorter.map((text) => ({ text: text.trim(), by: 'shortName' as const })),
    { text: record.id.replaceAll('-', ' '), by: 'shortName' as const },
  ];
  return {
    id: record.id,
    title: `${record.municipalities.join(', ')}: ${record.name}`,
    names: names
      .map((name) => ({
        ...name,
        stems: own(name.text).map(({ stem }) => stem),
        compact: compactOf(own(name.text)),
      }))
      .filter(({ stems }) => stems.length > 0),
    towns,
    districts: record.districts,
    beside: new Set([...inTown, ...record.districts.flatMap(stemsOf)]),
    programmes: new Set(participations.map(({ values }) => values.programme)),
  };
}

export const compactOf = (words: readonly Word[]): string =>
  words.map(({ folded }) => folded).join('');

/** Stems of the words that say something. */
export const stemsOf = (text: string): readonly string[] =>
  wordsOf(text)
    .filter((word) => !isStopWord(word))
    .map(({ stem }) => stem);

/** "Homberg" of "Homberg (Efze)", "Limburg" of "Limburg a. d. Lahn". */
const coreOf = (town: string): string =>
  town.replace(/\s*\(.*\)|\s+(?:a\.|am|v\.|im|an|vor)\s.*/, '');

function townsByWord(
  rows: readonly { readonly ags: string; readonly name: string }[],
): ReadonlyMap<string, readonly Town[]> {
  const all = rows.flatMap(({ ags, name }) =>
    [...new Set([name, coreOf(name)])].map((text) => ({ ags, name, stems: stemsOf(text) })),
  );
  const byWord = new Map<string, Town[]>();
  for (const town of all.toSorted((a, b) => b.stems.length - a.stems.length)) {
    const [first] = town.stems;
    if (first === undefined) continue;
    byWord.set(first, [...(byWord.get(first) ?? []), town]);
  }
  return byWord;
}

/** The towns that a text names, "Bad Hersfeld" as one; each with all that share the name. */
export function townsIn(text: string, { towns }: KnownNames): readonly (readonly Town[])[] {
  const stems = stemsOf(text);
  const found: Town[][] = [];
  for (let at = 0; at < stems.length; ) {
    const here = (towns.get(stems[at] ?? '') ?? []).filter((town) =>
      town.stems.every((stem, index) => stems[at + index] === stem),
    );
    const longest = here[0]?.stems.length ?? 0;
    if (longest > 0) found.push(here.filter((town) => town.stems.length === longest));
    at += Math.max(longest, 1);
  }
  return found;
}

/** Whether a text names a town, or a site by all words of its name. */
export function namesPlace(text: string, names: KnownNames): boolean {
  if (townsIn(text, names).length > 0) return true;
  const stems = new Set(stemsOf(text));
  return names.sites.some((site) =>
    site.names.some(
      ({ by, stems: own }) => by !== 'shortName' && own.every((stem) => stems.has(stem)),
    ),
  );
}

/** Whether a word says nothing about which site is meant: "Stadtteil", "erhält", "2025", "Soziale Stadt". */
export const saysNothing = (word: Word): boolean =>
  isStopWord(word) ||
  isFiller(word) ||
  /^(?:\p{N}+|\p{L})$/u.test(word.folded) ||
  otherFillers.has(word.folded) ||
  programmeNames.stems.has(word.stem);

/** Folded words of such lists that limit nothing. */
const otherFillers: ReadonlySet<string> = new Set(
  'landkreis regierungsbezirk kreisfreie hessen hessische euro eur betrag hohe davon fordermittel zuwendung gesamtmassnahme stadtebauliche nr lfd interkommunale kooperation ikz'.split(
    ' ',
  ),
);
