import type { Measure } from '../../model/site';
import type { MeasureStatus, MeasureType } from '../../model/vocabulary';

/** What there is to say of some measures in a sentence. */
export interface MeasureDigest {
  readonly total: number;
  /** How many are in each status; statuses without any are left out, known ones come first. */
  readonly statuses: readonly { readonly status: MeasureStatus; readonly measures: number }[];
  /**
   * Types that the measures are mostly of, the most frequent first: all where they are few, else those
   * that clearly lead. Empty where none leads: then no type may be named before the others.
   */
  readonly types: readonly MeasureType[];
  /** Whether these are all types. */
  readonly allTypes: boolean;
}

const maxTypes = 3;
const statusOrder: readonly MeasureStatus[] = ['fertig', 'im-bau', 'geplant', 'unbekannt'];

export function measureDigest(measures: readonly Measure[]): MeasureDigest {
  const byStatus = tally(measures.map(({ status }) => status));
  const byType = [...tally(measures.map(({ type }) => type))].toSorted(([, a], [, b]) => b - a);
  const allTypes = byType.length <= maxTypes;
  return {
    total: measures.length,
    statuses: statusOrder.flatMap((status) => {
      const found = byStatus.get(status);
      return found === undefined ? [] : [{ status, measures: found }];
    }),
    types: byType.slice(0, allTypes ? maxTypes : leading(byType)).map(([type]) => type),
    allTypes,
  };
}

/** How many of the first types have more measures each than any that would come after them. */
function leading(byType: readonly (readonly [MeasureType, number])[]): number {
  const counts = byType.map(([, measures]) => measures);
  for (let size = maxTypes; size > 0; size--)
    if ((counts[size - 1] ?? 0) > (counts[size] ?? 0)) return size;
  return 0;
}

function tally<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
