import type { Site } from '../../model/site';
import type { ProgrammeId } from '../../model/vocabulary';
import { countedEur, shownProgramme } from '../money/counted';
import type { Query } from '../query';

/** What a viewport shows, in short. */
export interface ViewportSummary {
  readonly sites: number;
  /** The programme of more than half of the sites; null where none is. */
  readonly programme: ProgrammeId | null;
  /** Whether it is that of all of them. */
  readonly all: boolean;
  /** The only site, or the one with the most money that the query counts; null where there is no single one. */
  readonly largest: Site | null;
}

/** @param sites those in the section */
export function viewportSummary(sites: readonly Site[], query: Query): ViewportSummary {
  const counts = new Map<ProgrammeId, number>();
  for (const site of sites) {
    const programme = shownProgramme(site, query);
    if (programme !== undefined) counts.set(programme, (counts.get(programme) ?? 0) + 1);
  }
  const [programme, count] = [...counts].find(([, of]) => of * 2 > sites.length) ?? [null, 0];
  return {
    sites: sites.length,
    programme,
    all: count === sites.length && count > 0,
    largest: largestOf(sites, query),
  };
}

function largestOf(sites: readonly Site[], query: Query): Site | null {
  const [only, ...others] = sites;
  if (only !== undefined && others.length === 0) return only;
  let maxEur = 0;
  let largest: Site | null = null;
  for (const site of sites) {
    const eur = countedEur(site, query) ?? 0;
    if (eur > maxEur) largest = site;
    else if (eur === maxEur) largest = null;
    maxEur = Math.max(maxEur, eur);
  }
  return largest;
}
