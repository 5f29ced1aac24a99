import type { ListedParticipation, ListedSite } from '../../model/site';
import type { Query } from '../query';
import { fits } from '../selected';

/** Minimum number of spans for a meaningful median. */
const minForMedian = 3;

export interface Spans {
  /** Whole years, the shortest first. */
  readonly years: readonly number[];
  /** null where too few are known. */
  readonly medianYears: number | null;
  /** Participations without a published year of intake. */
  readonly unknown: number;
}

export interface FundingSpans {
  /** From intake to end. */
  readonly ended: Spans;
  /** From intake to today; without a published end the funding counts as running. */
  readonly running: Spans;
}

/**
 * How long found sites were in a programme; each participation in a selected programme counts
 * separately.
 */
export function fundingSpans(
  sites: readonly ListedSite[],
  query: Pick<Query, 'programmes'>,
  currentYear: number,
): FundingSpans {
  const parts = sites
    .flatMap(({ participations }) => participations)
    .filter(({ programme }) => fits(query.programmes, programme));
  const hasEnded = ({ endYear }: ListedParticipation) => endYear !== null && endYear < currentYear;
  return {
    ended: spans(parts.filter(hasEnded), ({ endYear }) => endYear ?? currentYear),
    running: spans(
      parts.filter((part) => !hasEnded(part)),
      () => currentYear,
    ),
  };
}

function spans(
  parts: readonly ListedParticipation[],
  until: (part: ListedParticipation) => number,
): Spans {
  const years = parts
    .flatMap((part) => (part.intakeYear === null ? [] : [until(part) - part.intakeYear]))
    .toSorted((a, b) => a - b);
  return {
    years,
    medianYears: years.length < minForMedian ? null : median(years),
    unknown: parts.length - years.length,
  };
}

/** What can be stated of some spans: none known, too few for a median, or their median. */
export type SpanFinding =
  | { readonly kind: 'none'; readonly unknown: number }
  | { readonly kind: 'few'; readonly known: number; readonly unknown: number }
  | {
      readonly kind: 'median';
      readonly known: number;
      readonly medianYears: number;
      readonly unknown: number;
    };

export function spanFinding({ years, medianYears, unknown }: Spans): SpanFinding {
  const known = years.length;
  if (known === 0) return { kind: 'none', unknown };
  if (medianYears === null) return { kind: 'few', known, unknown };
  return { kind: 'median', known, medianYears, unknown };
}

/** The median of some numbers; null without any. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
