import type { ListedSite } from '../../model/site';
import {
  type MeasureStatus,
  type MeasureType,
  measureStatuses,
  measureTypes,
} from '../../model/vocabulary';
import { countedMeasures } from '../money/counted';
import type { Query } from '../query';

export type StatusCounts = Readonly<Record<MeasureStatus, number>>;

interface MeasuresOfType {
  readonly type: MeasureType;
  readonly count: number;
  readonly byStatus: StatusCounts;
}

export interface MeasuresByType {
  /** Types with a measure, the most frequent first. */
  readonly types: readonly MeasuresOfType[];
  readonly count: number;
  readonly byStatus: StatusCounts;
}

/** The measures of found sites by type and status: those that the sentence of the result counts. */
export function measuresByType(sites: readonly ListedSite[], query: Query): MeasuresByType {
  const measures = sites.flatMap((site) => countedMeasures(site, query));
  const types = measureTypes
    .map((type) => ({ type, ...counts(measures.filter((measure) => measure.type === type)) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  return { types, ...counts(measures) };
}

function counts(measures: readonly { readonly status: MeasureStatus }[]) {
  const byStatus = Object.fromEntries(
    measureStatuses.map((status) => [
      status,
      measures.filter((measure) => measure.status === status).length,
    ]),
  ) as StatusCounts;
  return { count: measures.length, byStatus };
}
