import type { MeasureType, ProgrammeId } from '../model/vocabulary';
import type { Bbox } from './bbox';
import type { AmountClass } from './facets/amountClass';
import type { Term } from './facets/term';

/** Statuses of a measure that can be asked for; "unknown" is no question. */
export const askedStatuses = ['geplant', 'im-bau', 'fertig'] as const;
export type AskedStatus = (typeof askedStatuses)[number];

/** What a person asks for: OR inside a list, AND between the fields; empty or null means: no limit. */
export interface Query {
  /** Words that must all begin a word of the site's text. */
  readonly text: string;
  readonly measureTypes: readonly MeasureType[];
  readonly programmes: readonly ProgrammeId[];
  /** Keys of districts, independent cities and regions. */
  readonly districts: readonly string[];
  /** Keys of municipalities. */
  readonly municipalities: readonly string[];
  readonly terms: readonly Term[];
  readonly measureStatuses: readonly AskedStatus[];
  readonly amounts: readonly AmountClass[];
  /** First and last year of a span, both included: sites funded in it, and the money of these years. */
  readonly from: number | null;
  readonly to: number | null;
  /** The viewport, where the list is limited to it. */
  readonly viewport: Bbox | null;
}

export const emptyQuery: Query = Object.freeze({
  text: '',
  measureTypes: [],
  programmes: [],
  districts: [],
  municipalities: [],
  terms: [],
  measureStatuses: [],
  amounts: [],
  from: null,
  to: null,
  viewport: null,
});

/** The lists of a query: each offers choices with counts. */
export const listFacets = [
  'measureTypes',
  'programmes',
  'districts',
  'municipalities',
  'terms',
  'measureStatuses',
  'amounts',
] as const;
export type ListFacet = (typeof listFacets)[number];

/** All conditions of a query, each of which can be dropped by itself. */
export const facets = [...listFacets, 'text', 'years', 'viewport'] as const;
export type Facet = (typeof facets)[number];

/** The query without one of its conditions. */
export function without(query: Query, facet: Facet): Query {
  if (facet === 'years') return { ...query, from: null, to: null };
  return { ...query, [facet]: emptyQuery[facet] };
}

/** Whether a query has this condition. */
export function hasFacet(query: Query, facet: Facet): boolean {
  if (facet === 'text') return query.text.trim() !== '';
  if (facet === 'years') return query.from !== null || query.to !== null;
  return facet === 'viewport' ? query.viewport !== null : query[facet].length > 0;
}

export const isEmptyQuery = (query: Query): boolean =>
  !facets.some((facet) => hasFacet(query, facet));

/** How many choices a query holds beside its search word: a span or a section is one. */
export const choiceCount = (query: Query): number =>
  listFacets.reduce((sum, facet) => sum + query[facet].length, 0) +
  Number(hasFacet(query, 'years')) +
  Number(hasFacet(query, 'viewport'));
