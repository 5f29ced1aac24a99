import type { Area } from '../../model/geo/area';
import type { Postcode } from '../../model/postcodes';
import type { ListedSite } from '../../model/site';
import { foundBy } from '../compileQuery';
import type { Facts } from '../facets/facet';
import { siteDistanceM } from '../near/siteDistance';
import { hasFacet, isEmptyQuery, listFacets, type Query } from '../query';
import { findByText } from '../search/findByText';
import { fold, isBlank } from '../search/fold';
import type { SearchIndex } from '../search/searchIndex';
import { noSuggestions, type Suggestion, type Suggestions, suggest } from '../search/suggest';
import { alternatives, type FilterOffer, type NearOffer } from './alternatives';
import { meantName, nearestWords } from './nearestWords';
import { taken } from './taken';
import { type QuestionFacts, type Understood, understand } from './understand';

/** What answers are made of. */
export interface AnswerFacts extends Facts {
  readonly index: SearchIndex;
  /** None as long as they have not come. */
  readonly postcodes: readonly Postcode[];
}

/** Filters that a question means; taken, they are the whole query. */
export interface MeantFilter extends FilterOffer {
  readonly understood: Understood;
}

/** A postcode of Hessen: its towns, and the sites whose place is known, the nearest first. */
interface PostcodeAnswer {
  readonly postcode: string;
  readonly areas: readonly { readonly area: Area; readonly sites: number }[];
  readonly near: readonly { readonly site: ListedSite; readonly distanceM: number }[];
}

/** All that is said and offered below the search field. */
export interface Answer {
  readonly filter: MeantFilter | null;
  readonly postcode: PostcodeAnswer | null;
  readonly suggestions: Suggestions;
  /** What exists where the question finds nothing. */
  readonly near: NearOffer | null;
  readonly filters: readonly FilterOffer[];
  /** Known words like those that nothing has. */
  readonly words: readonly string[];
  /** Places and postcodes of the question that are not in Hessen. */
  readonly outside: readonly string[];
  /** Nothing that the facts know fits. */
  readonly nothing: boolean;
}

export const noAnswer: Answer = {
  filter: null,
  postcode: null,
  suggestions: noSuggestions,
  near: null,
  filters: [],
  words: [],
  outside: [],
  nothing: false,
};

const minLetters = 2;
const maxNear = 5;

/**
 * Answers what is typed into the search field, given what is chosen already. Pure; never throws.
 * @param query the query of the page; its text is the one that is typed
 */
export function answerTo(text: string, query: Query, facts: AnswerFacts): Answer {
  const letters = fold(text).length;
  // Signs alone ("🏠") are a question that nothing answers.
  if (letters === 0 && !isBlank(text)) return { ...noAnswer, nothing: true };
  if (letters < minLetters) return noAnswer;
  // First: the list has asked for the same text, whose matches are still kept.
  const found = suggest(facts.index, text);
  const understood = understandForgiving(text, { ...facts, synonyms: facts.index.synonyms }, facts);
  const filter = meantFilter(text, understood, query, facts);
  const postcode = postcodeAnswer(text, facts);
  const suggestions = withoutFilter(found, filter);
  const isEmpty =
    filter === null
      ? countOf(suggestions) === 0 && postcode === null && findByText(facts.index, text).size === 0
      : filter.sites === 0;
  const outside = [
    ...new Set(understood.outside.map(({ word }) => word)),
    ...foreignPostcodes(text, facts),
  ];
  const nothing = isEmpty && filter === null;
  const instead = filter?.query ?? understoodPart(understood, query);
  const nearest =
    isEmpty && instead !== null ? offersFor(instead, facts) : { near: null, filters: [] };
  return {
    filter,
    postcode,
    suggestions,
    ...nearest,
    words: nothing && outside.length === 0 ? nearestWords(text, facts.index) : [],
    outside,
    nothing,
  };
}

/** A word that nothing has may be a typing error in one that means a filter: "Kindergaten". */
function understandForgiving(
  text: string,
  questionFacts: QuestionFacts,
  { index }: AnswerFacts,
): Understood {
  const understood = understand(text, questionFacts);
  // "Paris" are no "Parks".
  if (isEmptyQuery(understood.filters) && understood.outside.length > 0) return understood;
  let corrected = text;
  for (const word of understood.rest.split(' ')) {
    const meant = meantName(word, index);
    if (meant !== undefined) corrected = corrected.replace(word, meant);
  }
  return corrected === text ? understood : understand(corrected, questionFacts);
}

/**
 * Filters are offered for what is more than the name of a place, which is offered anyway: also for
 * "Maßnahmen in Hanau"; with words that stay only where they find something.
 */
function meantFilter(
  text: string,
  understood: Understood,
  query: Query,
  facts: Facts,
): MeantFilter | null {
  const { filters, rest, asksForAll } = understood;
  const said = listFacets.filter((facet) => hasFacet(filters, facet));
  const isMore =
    hasFacet(filters, 'years') ||
    said.some((facet) => facet !== 'municipalities' && facet !== 'districts') ||
    (rest === '' && asksForAll);
  // "Frankfurt Griesheim" is a part of a town, "Kassel und Fulda" two.
  const isList = rest === '' && /[,;/+&]|(?<!\p{L})(?:und|oder|and|or)(?!\p{L})/iu.test(text);
  const places = filters.municipalities.length + filters.districts.length;
  if (isEmptyQuery(filters) || (!isMore && (places < 2 || !isList))) return null;
  const meant = taken(query, filters, rest);
  const { length: sites } = foundBy(meant, facts);
  return rest !== '' && sites === 0 ? null : { understood, query: meant, sites };
}

/** Where nothing has all words: what those mean that are understood. */
const understoodPart = ({ filters }: Understood, query: Query): Query | null =>
  isEmptyQuery(filters) ? null : taken(query, filters, '');

/** The query itself where it finds something, else what comes nearest. */
function offersFor(query: Query, facts: Facts): ReturnType<typeof alternatives> {
  const { length: sites } = foundBy(query, facts);
  return sites === 0 ? alternatives(query, facts) : { near: null, filters: [{ query, sites }] };
}

/** A programme that is the filter itself is not offered twice. */
function withoutFilter(suggestions: Suggestions, filter: MeantFilter | null): Suggestions {
  const [programme] = filter?.understood.filters.programmes ?? [];
  if (programme === undefined) return suggestions;
  const isSame = ({ target }: Suggestion) =>
    target.kind === 'programme' && target.programme === programme;
  return { ...suggestions, programmes: suggestions.programmes.filter((one) => !isSame(one)) };
}

const countOf = (suggestions: Suggestions): number => Object.values(suggestions).flat().length;

/** Five digits that are no key of a district. */
const postcodesIn = (text: string, areas: readonly Area[]): readonly string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])\d{5}(?![\p{L}\p{N}])/gu)]
    .map(([digits]) => digits)
    .filter((digits) => !areas.some(({ key }) => key === digits));

/** Distances to boundaries take long, and each further letter asks for the same postcode again. */
let last: { readonly facts: readonly unknown[]; readonly answer: PostcodeAnswer } | undefined;

function postcodeAnswer(text: string, { sites, areas, postcodes }: AnswerFacts) {
  const known = postcodesIn(text, areas).find((typed) =>
    postcodes.some(({ postcode }) => postcode === typed),
  );
  if (known === undefined) return null;
  const facts = [known, sites, areas, postcodes];
  if (last?.facts.every((fact, index) => fact === facts[index])) return last.answer;
  const parts = postcodes.filter(({ postcode }) => postcode === known);
  const near = sites
    .flatMap((site) => {
      const distances = parts.flatMap(({ point }) => siteDistanceM(site, point) ?? []);
      return distances.length === 0 ? [] : [{ site, distanceM: Math.min(...distances) }];
    })
    .toSorted((a, b) => a.distanceM - b.distanceM)
    .slice(0, maxNear);
  const towns = areas
    .filter(({ kind, key }) => kind === 'municipality' && parts.some(({ ags }) => ags === key))
    .map((area) => ({ area, sites: sites.filter(({ ags }) => ags.includes(area.key)).length }));
  last = { facts, answer: { postcode: known, areas: towns, near } };
  return last.answer;
}

/** Of a table that has not come nothing is said. */
const foreignPostcodes = (text: string, { areas, postcodes }: AnswerFacts): readonly string[] =>
  postcodes.length === 0
    ? []
    : postcodesIn(text, areas).filter((digits) =>
        postcodes.every(({ postcode }) => postcode !== digits),
      );

/** Whether an answer to a text needs the postcodes. */
export const wantsPostcodes = (text: string): boolean => /(?<!\d)\d{5}(?!\d)/.test(text);
