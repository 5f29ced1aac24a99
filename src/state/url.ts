import type { Area } from '../model/geo/area';
import { type BaseMapChoice, baseMapChoices } from '../model/operator/baseMap';
import { firstYear, measureTypes, programmeIds } from '../model/vocabulary';
import { type Bbox, roundedBbox } from '../query/bbox';
import { amountClasses } from '../query/facets/amountClass';
import { terms } from '../query/facets/term';
import { askedStatuses, emptyQuery, type Query } from '../query/query';
import { type SortKey, sortKeys } from '../query/sortSites';
import { type Language, languages } from '../text/language';
import { maxCompared, type Stage } from './stage';

/** The part of the state that a link keeps. */
export interface UrlState {
  readonly query: Query;
  readonly selectedId: string | null;
  readonly sort: SortKey;
  readonly stage: Stage;
  /** The sites side by side; empty unless they are what is shown. */
  readonly comparedIds: readonly string[];
  /** Null unless a person has chosen. */
  readonly baseMap: BaseMapChoice | null;
  /** Null unless a person or a link has chosen. */
  readonly language: Language | null;
}

/** What an address without parameters says. */
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
  /** The id of the site that an id or an old id means; undefined where there is none. */
  readonly resolveSite: (id: string) => string | undefined;
  readonly areas: readonly Area[];
}

/** Names of the URL parameters: a public promise, documented in the README. */
const names = {
  measureTypes: 'massnahme',
  programmes: 'programm',
  districts: 'kreis',
  municipalities: 'kommune',
  status: 'status',
  amounts: 'betrag',
  from: 'von',
  to: 'bis',
  text: 'q',
  viewport: 'ausschnitt',
  sort: 'sort',
  selected: 'standort',
  compared: 'vergleich',
  stage: 'ansicht',
  baseMap: 'grundkarte',
  language: 'sprache',
} as const;

/** Longest search text that a link may carry. */
const maxTextLength = 120;
const lastYear = 2100;

/**
 * Reads the query part of an address. Unknown ids and garbage are ignored.
 * @param search such as `?massnahme=kita,bildung&standort=kassel-wesertor`
 */
export function readUrl(search: string, { resolveSite, areas }: Known): UrlState {
  const params = new URLSearchParams(search);
  const ids = <T extends string>(name: string, known: readonly T[]) => readIds(params, name, known);
  const comparedIds = readSites(params, names.compared, resolveSite).slice(0, maxCompared);
  const [from, to] = inOrder(readYear(params, names.from), readYear(params, names.to));
  return {
    query: {
      text: [...(params.get(names.text) ?? '')].slice(0, maxTextLength).join(''),
      measureTypes: ids(names.measureTypes, measureTypes),
      programmes: ids(names.programmes, programmeIds),
      districts: ids(names.districts, keysOf(areas, 'district')),
      municipalities: ids(names.municipalities, keysOf(areas, 'municipality')),
      terms: ids(names.status, terms),
      measureStatuses: ids(names.status, askedStatuses),
      amounts: ids(names.amounts, amountClasses),
      from,
      to,
      viewport: readBbox(params.get(names.viewport) ?? ''),
    },
    selectedId: resolveSite(params.get(names.selected) ?? '') ?? null,
    sort: ids(names.sort, sortKeys)[0] ?? sortKeys[0],
    stage: comparedIds.length > 0 ? 'comparison' : readStage(params),
    comparedIds,
    baseMap: ids(names.baseMap, baseMapChoices)[0] ?? null,
    language: readLanguage(search),
  };
}

/** The language that an address asks for; null where it asks for none that we speak. */
export const readLanguage = (search: string): Language | null =>
  readIds(new URLSearchParams(search), names.language, languages)[0] ?? null;

/** The inverse of `readUrl`: '' for the opening state, else '?…'; parameters of others are kept. */
export function writeUrl(
  { query, selectedId, sort, stage, comparedIds, baseMap, language }: UrlState,
  currentSearch = '',
): string {
  const params = new URLSearchParams(currentSearch);
  for (const name of Object.values(names)) params.delete(name);
  const own = [
    [names.measureTypes, query.measureTypes.join(',')],
    [names.programmes, query.programmes.join(',')],
    [names.districts, query.districts.join(',')],
    [names.municipalities, query.municipalities.join(',')],
    [names.status, [...query.terms, ...query.measureStatuses].join(',')],
    [names.amounts, query.amounts.join(',')],
    [names.from, query.from ?? ''],
    [names.to, query.to ?? ''],
    [names.text, query.text],
    [names.viewport, query.viewport?.join(',') ?? ''],
    [names.sort, sort === sortKeys[0] ? '' : sort],
    [names.selected, selectedId ?? ''],
    [names.compared, stage === 'comparison' ? comparedIds.join(',') : ''],
    [names.stage, stage === 'statistics' ? statistics : ''],
    [names.baseMap, baseMap ?? ''],
    [names.language, language ?? ''],
  ] as const;
  for (const [name, value] of own) if (value !== '') params.set(name, String(value));
  const text = params.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** Known ids only, each once, in the order of the vocabulary: the same choice gives the same link. */
function readIds<T extends string>(
  params: URLSearchParams,
  name: string,
  known: readonly T[],
): readonly T[] {
  const wanted = params.getAll(name).flatMap((value) => value.split(','));
  return known.filter((id) => wanted.includes(id));
}

/** Ids of sites that exist, each once, in the order of the address. */
function readSites(
  params: URLSearchParams,
  name: string,
  resolveSite: Known['resolveSite'],
): readonly string[] {
  const wanted = params.getAll(name).flatMap((value) => value.split(','));
  return [...new Set(wanted.flatMap((id) => resolveSite(id) ?? []))];
}

/** The value of `ansicht` that shows the numbers. */
const statistics = 'zahlen';
const readStage = (params: URLSearchParams): Stage =>
  params.get(names.stage) === statistics ? 'statistics' : 'map';

const keysOf = (areas: readonly Area[], level: 'district' | 'municipality'): readonly string[] =>
  areas
    .filter(({ kind }) => (kind === 'municipality') === (level === 'municipality'))
    .map(({ key }) => key)
    .toSorted();

function readYear(params: URLSearchParams, name: string): number | null {
  const text = params.get(name) ?? '';
  const year = Number(text);
  return /^\d{4}$/.test(text) && year >= firstYear && year <= lastYear ? year : null;
}

const inOrder = (
  from: number | null,
  to: number | null,
): readonly [number | null, number | null] =>
  from !== null && to !== null && from > to ? [to, from] : [from, to];

function readBbox(text: string): Bbox | null {
  const [west, south, east, north, ...rest] = text.split(',').map(readDegrees);
  if (rest.length > 0 || west == null || south == null || east == null || north == null)
    return null;
  const ordered = west < east && south < north;
  return ordered && Math.max(-west, east) <= 180 && Math.max(-south, north) <= 90
    ? roundedBbox([west, south, east, north])
    : null;
}

const readDegrees = (text: string): number | null =>
  /^-?\d{1,3}(\.\d{1,6})?$/.test(text) ? Number(text) : null;
