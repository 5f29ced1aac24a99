import type { ListedSite } from '../../model/site';
import { endYear } from '../../model/sums';
import type { YearSpan } from '../../model/yearSpan';

/** Minimum number of years: fewer would be blocks instead of bars. */
const minYears = 8;
/** Extra year for an unknown beginning. */
const openYears = 2;

/**
 * The years of a site's charts, aligned so that its history and its money can be compared: from the
 * first known year to its end or `currentYear`, at least `minYears`.
 */
export function siteYears(site: ListedSite, currentYear: number): YearSpan {
  const { participations, allocations, contradictions } = site;
  const known = [
    ...participations.flatMap((part) => part.intakeYear ?? []),
    ...participations.flatMap((part) => part.endYear ?? []),
    ...[...allocations, ...contradictions].map(({ year }) => year),
  ];
  const to = Math.max(endYear(site) ?? currentYear, ...known);
  const openStart = participations.some((part) => part.intakeYear === null);
  const first = Math.min(to, ...known) - (openStart ? openYears : 0);
  return { from: Math.min(first, to - minYears + 1), to };
}
