import type { ListedMeasure } from '../model/site';
import type { MeasureStatus } from '../model/vocabulary';

const shownStatuses: readonly MeasureStatus[] = ['fertig', 'im-bau', 'geplant', 'unbekannt'];
/** What is to come is told from its beginning: what is being built before what is planned. */
const comingStatuses: readonly MeasureStatus[] = ['im-bau', 'geplant'];

/** How many measures have each status, those done first; without those that none has. */
export const statusCounts = (
  measures: readonly ListedMeasure[],
): readonly { readonly status: MeasureStatus; readonly count: number }[] =>
  shownStatuses.flatMap((status) => {
    const count = measures.filter((measure) => measure.status === status).length;
    return count === 0 ? [] : [{ status, count }];
  });

export interface ComingMeasure<M extends ListedMeasure = ListedMeasure> {
  readonly measure: M;
  /** Its place in the list. */
  readonly index: number;
}

/**
 * The measures that are not done: those being built, then those planned, the earlier year first;
 * without a year last.
 */
export function comingMeasures<M extends ListedMeasure>(
  measures: readonly M[],
): readonly ComingMeasure<M>[] {
  return measures
    .map((measure, index) => ({ measure, index }))
    .filter(({ measure }) => comingStatuses.includes(measure.status))
    .toSorted((a, b) => rank(a) - rank(b) || year(a) - year(b));
}

const rank = ({ measure }: ComingMeasure): number => comingStatuses.indexOf(measure.status);
const year = ({ measure }: ComingMeasure): number => measure.year ?? Number.MAX_SAFE_INTEGER;
