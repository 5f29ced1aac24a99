import type { MeasureType, ProgrammeId } from '../model/vocabulary';

/** What a person asks for: OR inside a list, AND between the fields; empty means: no limit. */
export interface Query {
  readonly measureTypes: readonly MeasureType[];
  readonly programmes: readonly ProgrammeId[];
  /** Words that must all begin a word of the site's text. */
  readonly text: string;
}

export const emptyQuery: Query = Object.freeze({ measureTypes: [], programmes: [], text: '' });

export const isEmptyQuery = (query: Query): boolean =>
  query.measureTypes.length === 0 && query.programmes.length === 0 && query.text.trim() === '';
