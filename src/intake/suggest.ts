import { readAmount, scaleIn } from '../model/amount/readAmount';
import type { Boundaries } from '../model/geo/boundaries';
import type { Problem } from '../model/problem';
import type { FactsRead } from '../model/tables/compile';
import { fold } from '../query/search/fold';
import { fuzzyWords } from '../query/search/fuzzyWords';
import { labelsOf } from './cellForms';

/** What a text may be taken for, and the value that would stand in its place. */
interface Choice {
  readonly words: string;
  readonly value: string;
}

/**
 * For a problem the value that was probably meant, where one can be computed: the nearest site, kind
 * or municipality, a date in our order, an amount that needs to be confirmed. Nothing is guessed
 * where two are equally near.
 */
export function suggester(
  read: () => FactsRead,
  boundaries: Boundaries,
): (problem: Problem) => string | undefined {
  // Made for the first problem: thousands of names take a moment.
  let finders: Finders | undefined;
  const kept = new Map<string, string | undefined>();
  return ({ code, found, expected = '', place: { field = '' } }) => {
    const key = `${code}\n${found}\n${expected}\n${field}`;
    finders ??= findersIn(read(), boundaries);
    if (!kept.has(key)) kept.set(key, finders[code]?.(found, expected, field));
    const meant = kept.get(key);
    return meant === found || meant === '' ? undefined : meant;
  };
}

function findersIn({ records, tables }: FactsRead, boundaries: Boundaries): Finders {
  const ids = new Set(records.map(({ id }) => id));
  const sites = choices([
    ...records.flatMap(({ id, name, municipalities }) => [
      [id, id] as const,
      [`${municipalities[0] ?? ''} ${name}`, id] as const,
      [name, id] as const,
    ]),
    ...tables['aliases.csv'].flatMap(({ values }) =>
      ids.has(values.siteId) ? [[values.alias, values.siteId] as const] : [],
    ),
  ]);
  const municipalities = choices(
    boundaries
      .municipalities()
      .flatMap(({ ags, name }) => [[name, ags] as const, [ags, ags] as const]),
  );
  return findersOf(sites, municipalities);
}

/** How the value is found, by the code of the problem. */
type Finders = {
  readonly [C in Problem['code']]?: (
    found: string,
    expected: string,
    field: string,
  ) => string | undefined;
};

const findersOf = (sites: readonly Choice[], municipalities: readonly Choice[]): Finders => ({
  unknownSite: (found) => nearest(found, sites),
  notAnId: (found) =>
    nearest(found, sites) ?? (fold(found).replaceAll(' ', '-').slice(0, 60) || undefined),
  notInVocabulary: (found, expected) =>
    nearest(
      found,
      choices(
        expected.split(', ').flatMap((id) => [id, ...labelsOf(id)].map((label) => [label, id])),
      ),
    ),
  columnUnknown: (found, expected) =>
    nearest(found, choices(expected.split(', ').map((column) => [column, column]))),
  unknownMunicipality: (found) => nearest(found, municipalities),
  municipalityNameDiffers: (_found, expected) => expected,
  formerMunicipality: (_found, expected) => expected,
  districtDiffers: (_found, expected) => expected,
  notAnAmount: (found, _expected, field) => amountIn(found, scaleIn(field)),
  notADay: dateIn,
  notADate: dateIn,
  notAYear: (found) =>
    /^\d\d$/.test(found) ? `20${found}` : /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(found)?.[0],
  // A spreadsheet in German has taken the point before decimals for one before thousands.
  notANumber: (found) =>
    /^(?:[789]|10|49|5[01])\d{3,}$/.test(found)
      ? found.replace(/^(10|49|5[01]|[789])/, '$1.')
      : undefined,
  notALink: (found) =>
    /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?$/i.test(found)
      ? `https://${found}`
      : undefined,
});

function amountIn(text: string, scale: ReturnType<typeof scaleIn>): string | undefined {
  const amount = readAmount(text, scale);
  return amount.kind === 'about' || amount.kind === 'exact' ? `${amount.eur}` : undefined;
}

/** Days with a year of two digits, in the American order or with a day that there is not. */
function dateIn(text: string): string | undefined {
  const [, first = '', second = '', year = ''] =
    /^(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})$/.exec(text) ?? [];
  if (year === '') return undefined;
  const isAmerican = Number(second) > 12;
  const [day, month] = isAmerican ? [second, first] : [first, second];
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number(month) <= 12 && Number(day) <= 31 ? date : undefined;
}

const choices = (pairs: readonly (readonly [string, string])[]): readonly Choice[] =>
  pairs
    .map(([label, value]) => ({ words: fold(label), value }))
    .filter(({ words }) => words !== '')
    .toSorted((a, b) => (a.words < b.words ? -1 : 1));

/** The value whose words a text is but for few typing errors; undefined where two are as near. */
function nearest(text: string, among: readonly Choice[]): string | undefined {
  const typed = text.length > longest ? '' : fold(text);
  if (typed.length < 3) return undefined;
  const most = typed.length < 6 ? 1 : typed.length < 12 ? 2 : 3;
  // What begins with the text but is much longer is another name.
  const alike = among.filter(({ words }) => Math.abs(words.length - typed.length) <= most);
  const near = new Set(
    fuzzyWords(
      typed,
      alike.map(({ words }) => words),
      most,
    ).words,
  );
  const values = new Set(alike.filter(({ words }) => near.has(words)).map(({ value }) => value));
  const [only] = values;
  return values.size === 1 ? only : undefined;
}

const longest = 80;
