import type { FactPlace } from '../../model/factPlace';
import type { Measure } from '../../model/site';
import { isIn } from './costs';
import { type Field, type FieldText, measureTexts, siteTexts, tierOf } from './fieldTexts';
import { findTargets } from './findByText';
import { fold } from './fold';
import { type MarkedText, markMatches, says } from './markMatches';
import { bestTargets } from './ranking';
import type { SearchIndex } from './searchIndex';
import type { SuggestionGroup } from './suggestionGroups';
import { labelOf, type OtherKind, otherNames, type Target } from './targets';
import type { Term } from './terms';

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

export type Suggestions = Readonly<Record<SuggestionGroup, readonly Suggestion[]>>;

const minLetters = 2;

/**
 * Suggestions for a text, best first; none for fewer than two letters. Never throws. Names come
 * before what stands in texts, whole words before parts.
 */
export function suggest(index: SearchIndex, text: string): Suggestions {
  const typed = fold(text);
  if (typed.length < minLetters) return noSuggestions;
  const found = findTargets(index, text);
  const targets = bestTargets(index, found, text, typed);
  const best = (group: SuggestionGroup): readonly Suggestion[] =>
    targets(group).map((target) => suggestion(index, target, found.terms, text));
  return {
    sites: best('sites'),
    municipalities: best('municipalities'),
    districts: best('districts'),
    measures: best('measures'),
    programmes: best('programmes'),
  };
}

export const noSuggestions: Suggestions = {
  sites: [],
  municipalities: [],
  districts: [],
  measures: [],
  programmes: [],
};

function suggestion(
  index: SearchIndex,
  target: Target,
  terms: readonly Term[],
  text: string,
): Suggestion {
  const label = labelOf(target);
  const open = terms.filter((term) => !says(index.foldedWords(label), term));
  const nickname = nicknameOf(target, terms);
  const other =
    nickname ??
    otherNames(target).find((name) =>
      open.some((term) => says(index.foldedWords(name.text), term)),
    ) ??
    placeOf(target, open);
  const stillOpen = open.filter(
    (term) => other === null || !says(index.foldedWords(other.text), term),
  );
  const marked = markMatches(label, terms);
  const isUnmarked = target.kind === 'area' && other === null && marked.ranges.length === 0;
  return {
    target,
    label: isUnmarked ? { text: label, ranges: [[0, label.length]] } : marked,
    other: other === null ? null : { kind: other.kind, ...markOther(other.text, terms, text) },
    where: whereIn(index, target, stillOpen, terms),
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
function whereIn(
  index: SearchIndex,
  target: Target,
  open: readonly Term[],
  terms: readonly Term[],
): Where | null {
  if (open.length === 0 || (target.kind !== 'site' && target.kind !== 'measure')) return null;
  const texts =
    target.kind === 'site'
      ? siteTexts(target.site)
      : measureTexts(target.measure, target.site.measures.indexOf(target.measure));
  let best: { readonly text: FieldText; readonly said: number } | null = null;
  for (const text of texts) {
    if (text.place === null || isName(text, target)) continue;
    const words = index.foldedWords(text.text);
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
