import type { FactPlace } from '../../model/factPlace';
import type { Measure } from '../../model/site';
import { siteTitle } from '../siteTitle';
import { areasIn } from './areasIn';
import {
  contextTier,
  type Field,
  type FieldText,
  measureTexts,
  siteTexts,
  tierOf,
} from './fieldTexts';
import { type Found, findTargets, none } from './findByText';
import { fold } from './fold';
import { type MarkedText, markMatches, says } from './markMatches';
import { programmeTexts, type SearchIndex, type Target } from './searchIndex';
import { isIn, type Term, tierOfCost } from './terms';
import { contentWords, wordsOf } from './words';

/** `name`: an alias, `place`: a municipality of the site, `key`: an official key, `former`: until 2019. */
export type OtherKind = 'name' | 'place' | 'key' | 'former';

/** Where a word stands that no name has: in which field, and of which measure of the site. */
export interface Where {
  readonly field: Field;
  /** Where a hit leads to: `openSiteAt` brings it into view and lights it. */
  readonly place: FactPlace;
  readonly measure: Measure | null;
  readonly text: MarkedText;
}

/** A suggestion, with the matched letters marked. */
export interface Suggestion {
  readonly target: Target;
  readonly label: MarkedText;
  /** The alias, nickname or official key that was typed, where it was not the label. */
  readonly other: (MarkedText & { readonly kind: OtherKind }) | null;
  /** Where the typed words stand, if not in a name. */
  readonly where: Where | null;
  /** A German sentence on what was typed: why "HEGISS" leads to this programme. */
  readonly explanation: string | null;
}

/** Groups of suggestions, in order. */
export const suggestionGroups = [
  'sites',
  'municipalities',
  'districts',
  'measures',
  'programmes',
] as const;
export type SuggestionGroup = (typeof suggestionGroups)[number];
export type Suggestions = Readonly<Record<SuggestionGroup, readonly Suggestion[]>>;

const max: Readonly<Record<SuggestionGroup, number>> = {
  sites: 5,
  municipalities: 4,
  districts: 4,
  measures: 4,
  programmes: 3,
};
const minLetters = 2;

/**
 * Suggestions for a text, best first; none for fewer than two letters. Never throws. Names come
 * before what stands in texts, whole words before parts.
 */
export function suggest(index: SearchIndex, text: string): Suggestions {
  const typed = fold(text);
  if (typed.length < minLetters) return noSuggestions;
  const found = findTargets(index, text);
  const ranked = rankedTargets(index, found, text, typed);
  // Where the words are a name, things that only mention them are left out.
  const named = ranked.some(({ target, exact }) => exact <= 1 && target.kind !== 'measure');
  const best = (group: SuggestionGroup): readonly Suggestion[] =>
    firstOf(
      ranked.filter((each) => groupOf(each.target) === group && (!named || each.byName)),
      max[group],
    ).map(({ target }) => suggestion(target, found.terms, text));
  return {
    sites: best('sites'),
    municipalities: best('municipalities'),
    districts: best('districts'),
    measures: best('measures'),
    programmes: best('programmes'),
  };
}

const noSuggestions: Suggestions = {
  sites: [],
  municipalities: [],
  districts: [],
  measures: [],
  programmes: [],
};

function groupOf(target: Target): SuggestionGroup {
  switch (target.kind) {
    case 'site':
      return 'sites';
    case 'measure':
      return 'measures';
    case 'area':
      return target.area.kind === 'municipality' ? 'municipalities' : 'districts';
    case 'programme':
      return 'programmes';
  }
}

interface Ranked {
  readonly target: Target;
  /** 0: the label is what was typed, 1: another name is, 2: the label begins with it. */
  readonly exact: number;
  readonly cost: number;
  /** Whether all words stand in names of the target. */
  readonly byName: boolean;
}

function rankedTargets(
  index: SearchIndex,
  { costs, best, worst }: Found,
  text: string,
  typed: string,
): readonly Ranked[] {
  const areas = namedAreas(index, text);
  return index.targets.flatMap((target, at) => {
    const cost = costs[at] ?? none;
    const isNamed = target.kind === 'area' && areas.has(target.area.key);
    if (!isNamed && (cost === none || tierOfCost(best[at] ?? 0) >= contextTier)) return [];
    return [
      {
        target,
        exact: Math.min(exactness(target, typed), isNamed ? 1 : 3),
        cost: isNamed ? 0 : cost,
        byName: isNamed || tierOfCost(worst[at] ?? 0) <= tierOf.key,
      },
    ];
  });
}

/** Keys of the areas of which the whole text is a name or nickname. */
function namedAreas({ areas, synonyms }: SearchIndex, text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const content = contentWords(words);
  const [first, last] = [content[0], content.at(-1)];
  if (first === undefined || last === undefined) return new Set();
  return new Set(
    areasIn(words, areas, synonyms)
      .filter(({ from, to }) => from <= words.indexOf(first) && words.indexOf(last) < to)
      .map(({ area }) => area.key),
  );
}

function exactness(target: Target, typed: string): number {
  const label = fold(labelOf(target));
  if (label === typed) return 0;
  if (otherNames(target).some(({ kind, text }) => kind !== 'place' && fold(text) === typed))
    return 1;
  return label.startsWith(typed) ? 2 : 3;
}

/** The first few in order, without sorting all. */
function firstOf(ranked: readonly Ranked[], count: number): readonly Ranked[] {
  const first: Ranked[] = [];
  for (const each of ranked) {
    let at = first.length;
    for (let before = first[at - 1]; before !== undefined && isBefore(each, before); ) {
      at--;
      before = first[at - 1];
    }
    if (at < count) first.splice(at, 0, each);
    if (first.length > count) first.pop();
  }
  return first;
}

const isBefore = (a: Ranked, b: Ranked): boolean =>
  Math.min(a.exact, 2) === Math.min(b.exact, 2)
    ? a.cost === b.cost
      ? a.exact < b.exact
      : a.cost < b.cost
    : a.exact < b.exact;

function labelOf(target: Target): string {
  switch (target.kind) {
    case 'site':
      return siteTitle(target.site);
    case 'measure':
      return target.measure.title;
    case 'area':
      return target.area.name;
    case 'programme':
      return programmeTexts(target.programme)[0]?.[1] ?? target.programme;
  }
}

function otherNames(
  target: Target,
): readonly { readonly kind: OtherKind; readonly text: string }[] {
  switch (target.kind) {
    case 'site': {
      const { name, aliases, municipalities, ags } = target.site;
      return [
        { kind: 'name', text: name },
        ...aliases.map((text) => ({ kind: 'name', text }) as const),
        ...municipalities.map((text) => ({ kind: 'place', text }) as const),
        ...ags.map((text) => ({ kind: 'key', text }) as const),
      ];
    }
    case 'measure':
      return [];
    case 'area':
      return [{ kind: 'key', text: target.area.key }];
    case 'programme': {
      const names = programmeTexts(target.programme).filter(([field]) => field === 'alias');
      return names.map(([, text], at) => ({
        kind: at < names.length - 1 ? 'former' : 'name',
        text,
      }));
    }
  }
}

function suggestion(target: Target, terms: readonly Term[], text: string): Suggestion {
  const label = labelOf(target);
  const open = terms.filter((term) => !says(wordsOf(label), term));
  const nickname = nicknameOf(target, terms);
  const other =
    nickname ??
    otherNames(target).find((name) => open.some((term) => says(wordsOf(name.text), term))) ??
    placeOf(target, open);
  const stillOpen = open.filter((term) => other === null || !says(wordsOf(other.text), term));
  const marked = markMatches(label, terms);
  const isUnmarked = target.kind === 'area' && other === null && marked.ranges.length === 0;
  return {
    target,
    label: isUnmarked ? { text: label, ranges: [[0, label.length]] } : marked,
    other: other === null ? null : { kind: other.kind, ...markOther(other.text, terms, text) },
    where: whereIn(target, stillOpen, terms),
    explanation: explanationOf(target, terms),
  };
}

/** A nickname is what was typed as a whole. */
const markOther = (text: string, terms: readonly Term[], typed: string): MarkedText => {
  const marked = markMatches(text, terms);
  return marked.ranges.length > 0 || fold(text) === ''
    ? marked
    : { text, ranges: fold(typed) === '' ? [] : [[0, text.length]] };
};

/** The word of the table of synonyms that means the target. */
function nicknameOf(target: Target, terms: readonly Term[]) {
  const synonym = synonymFor(target, terms);
  return synonym === undefined ? null : ({ kind: 'name', text: synonym.word } as const);
}

/** The nickname of an area in which a site lies: "OF" for one in Offenbach. */
function placeOf(target: Target, open: readonly Term[]) {
  if (target.kind !== 'site' && target.kind !== 'measure') return null;
  const synonym = open
    .flatMap(({ meanings }) => meanings)
    .find(({ means }) => means.kind === 'area' && isIn(target.site, means));
  return synonym === undefined ? null : ({ kind: 'place', text: synonym.word } as const);
}

function synonymFor(target: Target, terms: readonly Term[]) {
  return terms
    .flatMap(({ meanings }) => meanings)
    .find(({ means }) => {
      if (target.kind === 'area') return means.kind === 'area' && means.value === target.area.key;
      return (
        target.kind === 'programme' &&
        means.kind === 'programme' &&
        means.value === target.programme
      );
    });
}

const explanationOf = (target: Target, terms: readonly Term[]): string | null =>
  synonymFor(target, terms)?.explanation ?? null;

/** The text that says most of what the names do not say; of equal ones the first field. */
function whereIn(target: Target, open: readonly Term[], terms: readonly Term[]): Where | null {
  if (open.length === 0 || (target.kind !== 'site' && target.kind !== 'measure')) return null;
  const texts =
    target.kind === 'site'
      ? siteTexts(target.site)
      : measureTexts(target.measure, target.site.measures.indexOf(target.measure));
  let best: { readonly text: FieldText; readonly said: number } | null = null;
  for (const text of texts) {
    if (text.place === null || isName(text, target)) continue;
    const words = wordsOf(text.text);
    const said = open.filter((term) => says(words, term)).length;
    if (said === 0) continue;
    const isBetter =
      best === null ||
      said > best.said ||
      (said === best.said && tierOf[text.field] < tierOf[best.text.field]);
    if (isBetter) best = { text, said };
  }
  if (best === null || best.text.place === null) return null;
  const { field, place, measure, text } = best.text;
  return { field, place, measure, text: markMatches(text, terms) };
}

/** What label and other name show already. */
const isName = ({ field }: FieldText, target: Target): boolean =>
  tierOf[field] <= tierOf.key ||
  field === 'context' ||
  (target.kind === 'measure' && field === 'measureTitle');
