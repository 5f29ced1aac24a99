import type { Area } from '../../model/geo/area';
import type { Synonym } from '../../model/synonym';
import { fold, foldedWords } from './fold';
import { synonymsIn } from './synonymsIn';
import { type Word, wordsOf } from './words';

/** A run of words that names an area. */
export interface AreaMatch {
  readonly area: Area;
  /** The first word of the run, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Whether the table of synonyms says so ("Ffm"), not the name of the area. */
  readonly nickname: boolean;
}

/**
 * The areas that words name, in the order of the words: "Frankfurt a.M. Griesheim" names Frankfurt
 * by its first three words. A name may lack what distinguishes it ("Homburg" no, but "Bad Homburg",
 * "Homberg" for both) and its hyphens ("Neuisenburg", "Main Kinzig"), may have the word of its kind
 * ("Kreis Bergstrasse", "Stadt Kassel"), be a number plate or nickname ("OF", "Ffm"), a key, or an
 * adjective ("Kasseler"). Of overlapping runs the longest counts; one run may name several areas:
 * "Kassel" a municipality, a city, a district and a region.
 * @param words all words of a text, stop words included
 * @param areas all areas of Hessen
 */
export function areasIn(
  words: readonly Word[],
  areas: readonly Area[],
  synonyms: readonly Synonym[],
): readonly AreaMatch[] {
  const { byForm, longest } = formsOf(areas);
  const nicknames = synonymsIn(words, synonyms).filter(
    ({ synonym }) => synonym.means.kind === 'area',
  );
  const found: AreaMatch[] = [];
  for (let from = 0; from < words.length; ) {
    const nicks = nicknames.filter((match) => match.from === from);
    const least = Math.max(from, ...nicks.map(({ to }) => to));
    let to = Math.min(words.length, from + longest);
    let named: readonly Area[] | undefined;
    for (; to > from && to >= least; to--) {
      named = byForm.get(
        words
          .slice(from, to)
          .map(({ folded }) => folded)
          .join(' '),
      );
      if (named !== undefined) break;
    }
    const end = named === undefined ? least : to;
    for (const area of named ?? []) found.push({ area, from, to: end, nickname: false });
    for (const { synonym, to: nickTo } of nicks)
      for (const area of areas.filter(({ key }) => key === synonym.means.value))
        if (nickTo === end && !named?.includes(area))
          found.push({ area, from, to: end, nickname: true });
    from = Math.max(end, from + 1);
  }
  return found;
}

interface Forms {
  /** Areas by each way to write their names, as folded words. */
  readonly byForm: ReadonlyMap<string, readonly Area[]>;
  /** Words of the longest form. */
  readonly longest: number;
}
const cache = new WeakMap<readonly Area[], Forms>();

function formsOf(areas: readonly Area[]): Forms {
  const known = cache.get(areas);
  if (known !== undefined) return known;
  const byForm = new Map<string, Area[]>();
  let longest = 0;
  for (const area of areas)
    for (const form of new Set(formsOfArea(area))) {
      longest = Math.max(longest, form.split(' ').length);
      const same = byForm.get(form);
      if (same === undefined) byForm.set(form, [area]);
      else same.push(area);
    }
  const made = { byForm, longest };
  cache.set(areas, made);
  return made;
}

/** Words of the kind, before or after the name. */
const kindWords: Readonly<Record<Area['kind'], readonly string[]>> = {
  region: ['regierungsbezirk', 'regierungsprasidium', 'bezirk', 'rp'],
  city: ['kreisfreie stadt', 'stadt'],
  district: ['landkreis', 'kreis', 'lk', 'lkr', 'land'],
  municipality: ['stadt', 'gemeinde', 'kommune'],
};

/**
 * What abbreviations in names stand for, as folded words; people write them either way. "/Main" and
 * "(Main)" are written without.
 */
const longForms: readonly (readonly [short: string, long: string])[] = [
  ['a m', 'am main'],
  ['a main', 'am main'],
  ['a rh', 'am rhein'],
  ['a ts', 'am taunus'],
  ['i ts', 'im taunus'],
  ['i taunus', 'im taunus'],
  ['i odw', 'im odenwald'],
  ['v d h', 'vor der hohe'],
  ['v d hohe', 'vor der hohe'],
  ['v d hoh', 'vor der hohe'],
  ['a d l', 'an der lahn'],
  ['a d lahn', 'an der lahn'],
  ['a d f', 'an der fulda'],
  ['a d fulda', 'an der fulda'],
  ['a d str', 'an der strasse'],
  ['a d strasse', 'an der strasse'],
  ['a herzberg', 'am herzberg'],
];

/** The same of what stands in brackets or after "/": "Oberursel/Ts.". */
const shortSuffixes: Readonly<Record<string, string>> = {
  hessen: 'hess',
  main: 'm',
  odenwald: 'odw',
  rhein: 'rh',
  taunus: 'ts',
  westerwald: 'ww',
};

function formsOfArea({ name, key, kind }: Area): readonly string[] {
  const words = foldedWords(name).join(' ');
  const full = longForms.find(([short]) => words.endsWith(` ${short}`));
  const long = full === undefined ? words : words.slice(0, -full[0].length) + full[1];
  // What tells it from others of its name, in brackets or after "am", "im", "v. d." …
  const [core = long, ...rest] = long.split(/ (?:am|im|an der|vor der) (?=\S+$)/);
  const bracket = /\((.*)\)/.exec(name)?.[1];
  const inBrackets = bracket === undefined ? '' : foldedWords(bracket).join(' ');
  const bare = inBrackets === '' ? core : core.slice(0, -inBrackets.length - 1);
  const suffixes = [inBrackets, ...rest]
    .filter((suffix) => suffix !== '')
    .flatMap((suffix) => [suffix, shortSuffixes[suffix] ?? suffix]);
  const short = longForms
    .filter(([, full]) => long.endsWith(` ${full}`))
    // "a. d. L." and "adL".
    .flatMap(([abbreviation]) => [abbreviation, abbreviation.replaceAll(' ', '')]);
  const names = [
    ...(kind === 'district' ? districtNames(bare) : [bare]),
    long,
    ...suffixes.flatMap((suffix) =>
      ['', ' am', ' im', ' an der', ' vor der', ' a', ' i'].map(
        (link) => `${bare}${link} ${suffix}`,
      ),
    ),
    ...short.map((abbreviation) => `${bare} ${abbreviation}`),
  ];
  const joined = names.map((each) => each.replaceAll(' ', ''));
  const kinds = [...new Set([...names, ...joined])].flatMap((each) => [
    each,
    ...kindWords[kind].flatMap((word) => [`${word} ${each}`, `${each} ${word}`]),
  ]);
  return [...kinds, ...adjectives(bare), key];
}

/** "Main-Kinzig-Kreis" is "Main-Kinzig", too. */
function districtNames(name: string): readonly string[] {
  const stripped = name.replace(/ ?kreis$/, '');
  return stripped === name ? [name] : [name, stripped];
}

/** "Kasseler", "Hanauer"; "Fuldaer" is folded like an umlaut. */
const adjectives = (name: string): readonly string[] =>
  name.includes(' ') ? [] : [fold(`${name}er`), fold(`${name}ern`)];

/** The areas that a text names, see `areasIn`. */
export const areasNamed = (
  text: string,
  areas: readonly Area[],
  synonyms: readonly Synonym[],
): readonly AreaMatch[] => areasIn(wordsOf(text), areas, synonyms);
