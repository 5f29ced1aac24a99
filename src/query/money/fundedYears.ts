import { perSite } from '../../model/perSite';
import type { ListedSite } from '../../model/site';
import { endYear } from '../../model/sums';
import { perSites } from '../columns';

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

/** First and last years of all sites: NaN where they are not known, infinity without an end. */
const fundedColumn = perSites((sites) => {
  const from = new Float64Array(sites.length).fill(Number.NaN);
  const to = new Float64Array(sites.length).fill(Number.NaN);
  for (const [place, site] of sites.entries()) {
    const funded = fundedYears(site);
    if (funded === null) continue;
    from[place] = funded.from;
    to[place] = funded.to ?? Infinity;
  }
  return { from, to };
});

/**
 * Whether a site was funded in a span, by its place among the sites; false for those of unknown
 * years, which no comparison holds for.
 */
export function fundedIn(
  sites: readonly ListedSite[],
  from: number | null,
  to: number | null,
): (place: number) => boolean {
  const funded = fundedColumn(sites);
  return (place) => {
    const first = funded.from[place] ?? Number.NaN;
    const last = funded.to[place] ?? Number.NaN;
    return first <= (to ?? first) && last >= (from ?? last);
  };
}
