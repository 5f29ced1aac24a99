import type { Site } from '../model/site';
import { endYear } from '../model/sums';

/** First and last year of a site's funding, as far as they are known. */
export interface FundedYears {
  readonly from: number;
  /** null: the funding runs on, or no source tells its end. */
  readonly to: number | null;
}

/** Null where neither a year of intake nor one of an amount is known: then no span can be asked for. */
export function fundedYears(site: Site): FundedYears | null {
  const years = [
    ...site.participations.flatMap(({ intakeYear }) => intakeYear ?? []),
    ...site.allocations.map(({ year }) => year),
  ];
  return years.length === 0 ? null : { from: Math.min(...years), to: endYear(site) };
}

/** Whether a site was funded in a span; sites of unknown years are not known to be. */
export function fundedIn(site: Site, from: number | null, to: number | null): boolean {
  const funded = fundedYears(site);
  if (funded === null) return false;
  return (
    funded.from <= (to ?? funded.from) && (funded.to === null || funded.to >= (from ?? funded.to))
  );
}
