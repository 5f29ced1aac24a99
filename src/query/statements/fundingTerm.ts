import type { YearSpan } from '../../model/yearSpan';

/** The period of a site's funding, as far as it is known. */
export type FundingTerm =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'until'; readonly year: number }
  /** `from`: it has just begun, or will begin. */
  | { readonly kind: 'since' | 'from'; readonly year: number }
  | { readonly kind: 'span'; readonly span: YearSpan };

/** Without a published end, none is stated. */
export function fundingTerm(
  from: number | null,
  to: number | null,
  currentYear: number,
): FundingTerm {
  if (from === null) return to === null ? { kind: 'unknown' } : { kind: 'until', year: to };
  if (to !== null) return { kind: 'span', span: { from, to } };
  return { kind: from >= currentYear ? 'from' : 'since', year: from };
}
