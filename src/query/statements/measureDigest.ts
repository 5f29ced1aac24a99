import type { ListedMeasure } from '../../model/site';
import type { MeasureType } from '../../model/vocabulary';
import type { KnownStatus, MeasureStatement, SharedStatus } from './statement';

/** Maximum number of types that are named. */
const maxTypes = 3;
const knownStatuses: readonly KnownStatus[] = ['fertig', 'im-bau', 'geplant'];

/**
 * The statements about some measures.
 * @param typesSelected the query selects types
 */
export function measureDigest(
  measures: readonly ListedMeasure[],
  typesSelected: boolean,
): readonly MeasureStatement[] {
  const [only, ...others] = measures;
  if (only === undefined) return [{ kind: 'noMeasures' }];
  if (others.length === 0)
    return [
      { kind: 'oneMeasure', type: only.type, status: only.status, typeSelected: typesSelected },
    ];
  const all = {
    kind: 'measures',
    total: measures.length,
    status: sharedStatus(measures),
  } as const;
  const topics = topicsOf(measures);
  return typesSelected || topics === null ? [all] : [all, topics];
}

function sharedStatus(measures: readonly ListedMeasure[]): SharedStatus {
  const counted = tally(measures.map(({ status }) => status));
  const known = knownStatuses.flatMap((status) => {
    const found = counted.get(status);
    return found === undefined ? [] : [{ status, measures: found }];
  });
  const unknown = counted.get('unbekannt') ?? null;
  const [only, ...others] = known;
  if (only === undefined) return { kind: 'unknown' };
  if (unknown === null && others.length === 0)
    return { kind: measures.length === 2 ? 'both' : 'all', status: only.status };
  return { kind: 'mixed', known, unknown };
}

/**
 * All types if they are few, else those clearly in the lead; null where none leads: naming one
 * would be arbitrary.
 */
function topicsOf(measures: readonly ListedMeasure[]): MeasureStatement | null {
  const byType = [...tally(measures.map(({ type }) => type))].toSorted(([, a], [, b]) => b - a);
  const all = byType.length <= maxTypes;
  const types = byType.slice(0, all ? maxTypes : leading(byType)).map(([type]) => type);
  return types.length === 0 ? null : { kind: 'topics', types, all };
}

/** How many of the first types each have more measures than any type after them. */
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
