import type { Area } from '../../model/geo/area';
import type { Site } from '../../model/site';
import {
  areaCandidates,
  type Candidate,
  measureCandidates,
  programmeCandidates,
  siteCandidate,
  type Target,
} from './candidates';
import { findByText, formsIn } from './findByText';
import { fold } from './fold';
import { type MarkedText, markMatches } from './markMatches';
import { nameRank, narrowedRank, type OtherName } from './nameRank';
import type { WordForms } from './wordForms';

/** A suggestion, with the matched letters marked. */
export interface Suggestion {
  readonly target: Target;
  readonly label: MarkedText;
  /** The alias or official key that was typed, where it was not the label. */
  readonly other: (MarkedText & Pick<OtherName, 'kind'>) | null;
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
 * Suggestions for a text, best first; none for fewer than two letters. Never throws.
 * @param areas all areas of Hessen: those without a site are suggested, too
 */
export function suggest(sites: readonly Site[], areas: readonly Area[], text: string): Suggestions {
  const typed = fold(text);
  const isSearch = typed.length >= minLetters;
  const forms = isSearch ? formsIn(sites, areas, text) : [];
  const found = isSearch ? [...findByText(sites, areas, text)] : [];
  const places = isSearch ? areaCandidates(areas, sites) : [];
  const rank = (candidates: readonly Candidate[]) => ranked(candidates, forms, typed);
  const all = {
    sites: rank(found.map(siteCandidate)),
    municipalities: rank(places.filter(isMunicipality)),
    districts: rank(places.filter((place) => !isMunicipality(place))),
    measures: rank(found.flatMap(measureCandidates)),
    programmes: rank(isSearch ? programmeCandidates : []),
  };
  // Where the words are a name, things that they only narrow down are left out.
  const named = Object.values(all).some(([first]) => first !== undefined && first.rank <= 1);
  const best = (group: SuggestionGroup) =>
    all[group]
      .filter((entry) => !named || entry.rank < narrowedRank)
      .slice(0, max[group])
      .map(({ candidate, other }) => suggestion(candidate, other, forms));
  return {
    sites: best('sites'),
    municipalities: best('municipalities'),
    districts: best('districts'),
    measures: best('measures'),
    programmes: best('programmes'),
  };
}

const isMunicipality = ({ target }: Candidate): boolean =>
  target.kind === 'area' && target.area.kind === 'municipality';

const ranked = (candidates: readonly Candidate[], forms: readonly WordForms[], typed: string) =>
  candidates
    .flatMap((candidate) => {
      const rank = nameRank(candidate, forms, typed);
      return rank === null ? [] : [{ candidate, ...rank }];
    })
    .toSorted((a, b) => a.rank - b.rank);

const suggestion = (
  { target, label }: Candidate,
  other: OtherName | null,
  forms: readonly WordForms[],
): Suggestion => ({
  target,
  label: markMatches(label.text, forms),
  other: other === null ? null : { kind: other.kind, ...markMatches(other.text, forms) },
});
