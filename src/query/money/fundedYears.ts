import { perSite } from '../../model/perSite';
import type { ListedSite } from '../../model/site';
import { endYear } from '../../model/sums';

/** First and last year of a site's funding, as far as they are known. */
export interface FundedYears {
  readonly from: number;
  /** null: the funding is running, or its end is not known. */
  readonly to: number | null;
}

/** Null where neither a year of intake nor one of an amount is known: then no span matches. */
export const fundedYears = perSite((site: ListedSite): FundedYears | null => {
  const years = [
    ...site.participations.flatMap(({ intakeYear }) => intakeYear ?? []),
    ...site.allocations.map(({ year }) => year),
  ];
  if (years.length === 0) return null;
  const end = endYear(site);
  // Money after the stated end: the site was funded then, too, and the span must find what it
  // counts.
  return { from: Math.min(...years), to: end === null ? null : Math.max(end, ...years) };
});

/** Whether a site was funded in a span; false for sites of unknown years. */
export function fundedIn(site: ListedSite, from: number | null, to: number | null): boolean {
  const funded = fundedYears(site);
  if (funded === null) return false;
  return (
    funded.from <= (to ?? funded.from) && (funded.to === null || funded.to >= (from ?? funded.to))
  );
}
