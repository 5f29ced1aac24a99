import type { Site } from '../model/site';
import {
  type MeasureType,
  measureTypes,
  type ProgrammeId,
  programmeIds,
} from '../model/vocabulary';
import { matches } from './matches';
import { emptyQuery, type Query } from './query';
import { type Totals, totals } from './totals';

/** Everything that the panels and the map show for a query. */
export interface View {
  /** Matching sites, in the order of the input. */
  readonly sites: readonly Site[];
  readonly siteIds: ReadonlySet<string>;
  readonly totals: Totals;
  /** How many sites each choice would show, whatever else is chosen in its own facet. */
  readonly measureTypeCounts: Readonly<Record<MeasureType, number>>;
  readonly programmeCounts: Readonly<Record<ProgrammeId, number>>;
}

/** The answer to a query; the last answer is kept, so that asking twice costs nothing. */
export function view(sites: readonly Site[], query: Query): View {
  if (last?.sites === sites && last.query === query) return last.view;
  const found = sites.filter((site) => matches(site, query));
  const answer: View = {
    sites: found,
    siteIds: new Set(found.map((site) => site.id)),
    totals: totals(found),
    measureTypeCounts: count(sites, query, 'measureTypes', measureTypes),
    programmeCounts: count(sites, query, 'programmes', programmeIds),
  };
  last = { sites, query, view: answer };
  return answer;
}

let last: { sites: readonly Site[]; query: Query; view: View } | undefined;

function count<F extends 'measureTypes' | 'programmes'>(
  sites: readonly Site[],
  query: Query,
  facet: F,
  values: readonly Site[F][number][],
): Readonly<Record<Site[F][number], number>> {
  const counts = new Map<string, number>(values.map((value) => [value, 0]));
  for (const site of sites) {
    if (!matches(site, query, facet)) continue;
    for (const value of site[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Object.fromEntries(counts) as Record<Site[F][number], number>;
}

/** A single change to a query that would help where it finds nothing, and what it would find. */
export interface Relaxation {
  readonly facet: keyof Query;
  readonly query: Query;
  readonly sites: number;
}

/** For an empty result: which one filter to drop, the most helpful first. */
export function relaxations(sites: readonly Site[], query: Query): readonly Relaxation[] {
  const facets = Object.keys(emptyQuery) as (keyof Query)[];
  return facets
    .filter((facet) => query[facet].length > 0)
    .map((facet) => ({
      facet,
      query: { ...query, [facet]: emptyQuery[facet] },
      sites: sites.filter((site) => matches(site, query, facet)).length,
    }))
    .filter((relaxation) => relaxation.sites > 0)
    .toSorted((a, b) => b.sites - a.sites);
}
