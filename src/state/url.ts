import { type BaseMapChoice, baseMapChoices } from '../model/baseMap';
import {
  type MeasureType,
  measureTypes,
  type ProgrammeId,
  programmeIds,
} from '../model/vocabulary';
import type { Query } from '../query/query';

/** The part of the state that a link keeps. */
export interface UrlState {
  readonly query: Query;
  readonly selectedId: string | null;
  /** Null unless a person has chosen. */
  readonly baseMap: BaseMapChoice | null;
}

/** Names of the URL parameters: a public promise, documented in the README. */
const names = {
  measureTypes: 'massnahme',
  programmes: 'programm',
  text: 'q',
  selected: 'standort',
  baseMap: 'grundkarte',
} as const;

/** Longest search text that a link may carry. */
const maxTextLength = 120;

/**
 * Reads the query part of an address. Unknown ids and garbage are ignored.
 * @param search such as `?massnahme=kita,bildung&standort=kassel-wesertor`
 * @param resolveSite maps an id or an old id to a site's id; undefined where there is none
 */
export function readUrl(search: string, resolveSite: (id: string) => string | undefined): UrlState {
  const params = new URLSearchParams(search);
  return {
    query: {
      measureTypes: readIds<MeasureType>(params, names.measureTypes, measureTypes),
      programmes: readIds<ProgrammeId>(params, names.programmes, programmeIds),
      text: [...(params.get(names.text) ?? '')].slice(0, maxTextLength).join(''),
    },
    selectedId: resolveSite(params.get(names.selected) ?? '') ?? null,
    baseMap: readIds<BaseMapChoice>(params, names.baseMap, baseMapChoices)[0] ?? null,
  };
}

/** The inverse of `readUrl`: '' for the opening state, else '?…'; parameters of others are kept. */
export function writeUrl({ query, selectedId, baseMap }: UrlState, currentSearch = ''): string {
  const params = new URLSearchParams(currentSearch);
  for (const name of Object.values(names)) params.delete(name);
  const own = [
    [names.measureTypes, query.measureTypes.join(',')],
    [names.programmes, query.programmes.join(',')],
    [names.text, query.text],
    [names.selected, selectedId ?? ''],
    [names.baseMap, baseMap ?? ''],
  ] as const;
  for (const [name, value] of own) if (value !== '') params.set(name, value);
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
