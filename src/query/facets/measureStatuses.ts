import { perSite } from '../../model/perSite';
import type { ListedMeasure, ListedSite } from '../../model/site';
import type { MeasureStatus, MeasureType } from '../../model/vocabulary';
import { measureColumn, valuesOfMeasures } from '../measureColumn';
import { fits } from '../selected';
import { closed, listFacet } from './facet';

/** Statuses of a measure that can be selected; "unknown" is none. */
const ids = ['geplant', 'im-bau', 'fertig'] as const satisfies readonly MeasureStatus[];
export type SelectableStatus = (typeof ids)[number];

/**
 * Types and statuses apply to the same measure: "day-care" and "under construction" must not match
 * a finished day-care beside a street under construction.
 */
export interface MeasureQuery {
  readonly measureTypes: readonly MeasureType[];
  readonly measureStatuses: readonly MeasureStatus[];
}

interface Words {
  readonly detail: {
    readonly measures: { readonly status: Readonly<Record<MeasureStatus, string>> };
  };
}

export const measureStatuses = listFacet('measureStatuses', {
  parameter: 'status',
  vocabulary: closed(ids),
  respects: 'measureTypes',
  values: (site, { measureTypes }: MeasureQuery) =>
    measureTypes.length === 0
      ? allStatuses(site)
      : statusesIn(site.measures.filter(({ type }) => measureTypes.includes(type))),
  asked: {
    part: ({ measureTypes }) => measureTypes,
    column: ({ measureTypes }, sites) =>
      valuesOfMeasures(measureColumn(sites), ids, (type, status) =>
        fits(measureTypes, type) ? (ids.find((id) => id === status) ?? null) : null,
      ),
  },
  label: (words: Words, value) => words.detail.measures.status[value],
});

const statusesIn = (measures: readonly ListedMeasure[]): readonly SelectableStatus[] =>
  ids.filter((id) => measures.some(({ status }) => status === id));
const allStatuses = perSite((site: ListedSite) => statusesIn(site.measures));
