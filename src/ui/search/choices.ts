import type { Area } from '../../model/geo/area';
import type { ListedSite } from '../../model/site';
import type { FilterOffer, NearOffer } from '../../query/questions/alternatives';
import type { Answer, MeantFilter } from '../../query/questions/answer';
import type { Suggestion } from '../../query/search/suggest';
import type { SuggestionGroup } from '../../query/search/suggestionGroups';

/** What can be chosen below the search field. */
export type Choice =
  | { readonly kind: 'meant'; readonly offer: MeantFilter }
  | { readonly kind: 'filter'; readonly offer: FilterOffer }
  | { readonly kind: 'near'; readonly offer: NearOffer }
  | { readonly kind: 'town'; readonly area: Area; readonly sites: number }
  | { readonly kind: 'nearSite'; readonly site: ListedSite; readonly distanceM: number }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'suggestion'; readonly suggestion: Suggestion };

/** A choice that is not a suggestion of the search. */
export type OwnChoice = Exclude<Choice, { kind: 'suggestion' }>;

type ChoiceGroupId =
  | 'filter'
  | 'near'
  | 'filters'
  | 'places'
  | 'postcode'
  | 'words'
  | SuggestionGroup;

export interface ChoiceGroup {
  readonly id: ChoiceGroupId;
  readonly choices: readonly Choice[];
}

/** What is said and offered for a text. */
export interface AnswerContent {
  readonly answer: Answer;
  readonly groups: readonly ChoiceGroup[];
  /** Of all groups, in order. */
  readonly choices: readonly Choice[];
  /** Sentences above them. */
  readonly notices: readonly string[];
}

/** Places before what is in them. */
const order: readonly SuggestionGroup[] = [
  'municipalities',
  'districts',
  'sites',
  'measures',
  'programmes',
];

/** The choices of an answer, in the order of the list: the meant filter first. */
export function choiceGroups(answer: Answer): readonly ChoiceGroup[] {
  const { filter, near, filters, postcode, suggestions, words } = answer;
  const groups: readonly ChoiceGroup[] = [
    { id: 'filter', choices: filter === null ? [] : [{ kind: 'meant', offer: filter }] },
    { id: 'near', choices: near === null ? [] : [{ kind: 'near', offer: near }] },
    { id: 'filters', choices: filters.map((offer) => ({ kind: 'filter', offer }) as const) },
    {
      id: 'places',
      choices: postcode?.areas.map((town) => ({ kind: 'town', ...town }) as const) ?? [],
    },
    {
      id: 'postcode',
      choices: postcode?.near.map((site) => ({ kind: 'nearSite', ...site }) as const) ?? [],
    },
    ...order.map((id) => ({
      id,
      choices: suggestions[id].map((suggestion) => ({ kind: 'suggestion', suggestion }) as const),
    })),
    { id: 'words', choices: words.map((word) => ({ kind: 'word', word }) as const) },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}
