import type { Area } from '../model/geo/area';
import { type BaseMapChoice, baseMapChoices } from '../model/operator/baseMap';
import { facetOf } from '../query/facets/registry';
import { emptyQuery, type Query } from '../query/query';
import { type SortKey, sortKeys } from '../query/sortSites';
import { type Language, languages, pagesIn, sitePath } from '../text/language';
import { linkParameters, names } from './linkParameters';
import { maxCompared, type Stage } from './stage';

/** The part of the state that a link carries. */
export interface UrlState {
  readonly query: Query;
  readonly selectedId: string | null;
  readonly sort: SortKey;
  readonly stage: Stage;
  /** The sites side by side; empty unless the comparison is shown. */
  readonly comparedIds: readonly string[];
  /** Null unless a person has chosen. */
  readonly baseMap: BaseMapChoice | null;
  /** Null unless a person or a link has chosen. */
  readonly language: Language | null;
}

/** The state of an address without parameters. */
export const openingAddress: UrlState = {
  query: emptyQuery,
  selectedId: null,
  sort: sortKeys[0],
  stage: 'map',
  comparedIds: [],
  baseMap: null,
  language: null,
};

/** What a link may refer to. */
export interface Known {
  /** The id of the site for an id or a former id; undefined where there is none. */
  readonly resolveSite: (id: string) => string | undefined;
  readonly areas: readonly Area[];
}

/**
 * Reads an address from the root as it arrives, see `linkParameters`. Unknown ids and garbage are
 * ignored.
 * @param address such as `standort/kassel-wesertor/?massnahme=kita,bildung`, or as before
 * `?massnahme=kita,bildung&standort=kassel-wesertor`
 */
export function readUrl(address: string, { resolveSite, areas }: Known): UrlState {
  const params = linkParameters(address);
  const ids = <T extends string>(name: string, known: readonly T[]) => readIds(params, name, known);
  const comparedIds = readSites(params, names.compared, resolveSite).slice(0, maxCompared);
  return {
    query: readQuery(params, areas),
    selectedId: resolveSite(params.get(names.selected) ?? '') ?? null,
    sort: ids(names.sort, sortKeys)[0] ?? sortKeys[0],
    stage: comparedIds.length > 0 ? 'comparison' : readStage(params),
    comparedIds,
    baseMap: ids(names.baseMap, baseMapChoices)[0] ?? null,
    language: readLanguage(address),
  };
}

/** The language that an address requests; null without a supported one. */
export const readLanguage = (address: string): Language | null =>
  readIds(linkParameters(address), names.language, languages)[0] ?? null;

/**
 * The inverse of `readUrl`, from the root: '' for the opening state, else the page of the open site,
 * '?…' or both; foreign parameters are kept, other spellings of ours are not.
 */
export function writeUrl(
  { query, selectedId, sort, stage, comparedIds, baseMap, language }: UrlState,
  currentAddress = '',
): string {
  const params = linkParameters(currentAddress);
  const page = selectedId === null ? '' : sitePath(language ?? 'de', selectedId);
  const languageInPage = page !== '' && language !== null && pagesIn(language) !== '';
  const own = [
    ...writeQuery(query),
    [names.sort, sort === sortKeys[0] ? '' : sort],
    [names.selected, ''],
    [names.compared, stage === 'comparison' ? comparedIds.join(',') : ''],
    [names.stage, stage === 'statistics' ? statistics : ''],
    [names.baseMap, baseMap ?? ''],
    [names.language, languageInPage ? '' : (language ?? '')],
  ] as const;
  for (const [name] of own) params.delete(name);
  for (const [name, value] of own) if (value !== '') params.set(name, value);
  const text = params.toString().replaceAll('%2C', ',');
  return text === '' ? page : `${page}?${text}`;
}

function readQuery(params: URLSearchParams, areas: readonly Area[]): Query {
  let query = emptyQuery;
  for (const facet of Object.values(facetOf)) query = { ...query, ...facet.read(params, areas) };
  return query;
}

/** The parameters of all facets; facets that share a name share the parameter. */
function writeQuery(query: Query): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const facet of Object.values(facetOf))
    for (const [name, value] of Object.entries(facet.write(query)))
      written.set(name, [written.get(name) ?? '', value].filter((part) => part !== '').join(','));
  return written;
}

/**
 * Known ids only, without duplicates, in the order of the vocabulary: the same choice gives the
 * same link.
 */
function readIds<T extends string>(
  params: URLSearchParams,
  name: string,
  known: readonly T[],
): readonly T[] {
  const wanted = params.getAll(name).flatMap((value) => value.split(','));
  return known.filter((id) => wanted.includes(id));
}

/** Ids of existing sites, without duplicates, in the order of the address. */
function readSites(
  params: URLSearchParams,
  name: string,
  resolveSite: Known['resolveSite'],
): readonly string[] {
  const wanted = params.getAll(name).flatMap((value) => value.split(','));
  return [...new Set(wanted.flatMap((id) => resolveSite(id) ?? []))];
}

/** The value of `ansicht` that shows the statistics. */
const statistics = 'zahlen';
const readStage = (params: URLSearchParams): Stage =>
  params.get(names.stage) === statistics ? 'statistics' : 'map';
