import type { Coverage } from '../../model/coverage';
import { type ProgrammeId, programmeIds } from '../../model/vocabulary';

/** A list counts as complete from this part of the published total on: totals are rounded. */
const completeFrom = 0.95;

/** How much of a year's published total our lists hold. */
export type Completeness =
  | { readonly kind: 'unknown' }
  | ({ readonly kind: 'complete' | 'partial' } & KnownCompleteness);

export interface KnownCompleteness {
  /** Euro of all our amounts that the total speaks of. */
  readonly knownEur: number;
  readonly totalEur: number;
  /** The source says a rounded total. */
  readonly rounded: boolean;
  /** Asked programmes with amounts of which no total is published: they are in neither number. */
  readonly apart: readonly ProgrammeId[];
}

/** Euro of all our amounts of one year, by programme. */
export type KnownEur = ReadonlyMap<ProgrammeId, number>;

/**
 * Compares what we know of a year with what the state says it gave. Never says "complete" while the
 * total of an asked programme is not known.
 * @param published totals of this year, of single programmes and of all together
 * @param asked the programmes in question; empty: all
 */
export function completeness(
  known: KnownEur,
  published: readonly Coverage[],
  asked: readonly ProgrammeId[],
): Completeness {
  const wanted = asked.length === 0 ? programmeIds : asked;
  const overall = published.find(({ programme }) => programme === null);
  if (overall !== undefined && wanted.length === programmeIds.length)
    return compared(sumOf(known, programmeIds), [overall], []);

  const totals = published.filter(
    ({ programme }) => programme !== null && wanted.includes(programme),
  );
  const covered = totals.flatMap(({ programme }) => programme ?? []);
  const uncovered = wanted.filter((programme) => !covered.includes(programme));
  const apart = uncovered.filter((programme) => known.has(programme));
  const answer = compared(sumOf(known, covered), totals, apart);
  return answer.kind === 'complete' && uncovered.length > 0 ? { kind: 'unknown' } : answer;
}

function compared(
  knownEur: number,
  totals: readonly Coverage[],
  apart: readonly ProgrammeId[],
): Completeness {
  const totalEur = totals.reduce((sum, total) => sum + total.totalEur, 0);
  if (totals.length === 0) return { kind: 'unknown' };
  const kind = knownEur >= completeFrom * totalEur ? 'complete' : 'partial';
  return { kind, knownEur, totalEur, rounded: totals.some(({ rounded }) => rounded), apart };
}

const sumOf = (known: KnownEur, programmes: readonly ProgrammeId[]): number =>
  programmes.reduce((sum, programme) => sum + (known.get(programme) ?? 0), 0);
