import type { Area } from '../model/geo/area';
import { recordOf } from '../model/recordOf';
import type { ListedSite } from '../model/site';
import { type Column, noteAmong } from './columns';
import { bitOf, compileQuery, foundBy } from './compileQuery';
import { listFacetOf } from './facets/registry';
import {
  type Facet,
  facets,
  hasFacet,
  type ListFacet,
  listFacets,
  type Query,
  without,
} from './query';
import { type Totals, totalsAt } from './totals';

/**
 * Number of sites that each choice of a facet would show, regardless of other choices in that
 * facet.
 */
type FacetCounts = Readonly<Record<ListFacet, ReadonlyMap<string, number>>>;

/** All that the panels and the map show for a query. */
export interface View {
  /** Matching sites, in the order of the input. */
  readonly sites: readonly ListedSite[];
  /**
   * The sites on the map: matching ones, also outside of the viewport to which the list is limited.
   */
  readonly onMap: readonly ListedSite[];
  readonly totals: Totals;
  readonly counts: FacetCounts;
}

/**
 * The answer to a query; the last ones are cached: the map follows a choice at once, the list and what
 * is beside it some frames later.
 * @param areas their names are no typing errors of the names of sites: "Rosenthal" finds Rosenthal
 */
export function view(
  sites: readonly ListedSite[],
  query: Query,
  currentYear: number,
  areas: readonly Area[] = noAreas,
): View {
  const input = [sites, query, currentYear, areas] as const;
  const known = last.find((one) => one.input.every((part, index) => part === input[index]));
  const answer = known ?? { input, view: computeView(...input) };
  if (answer !== last[0]) last = [answer, ...last.filter((one) => one !== answer)].slice(0, 3);
  return answer.view;
}

const noAreas: readonly Area[] = [];
type Input = readonly [readonly ListedSite[], Query, number, readonly Area[]];
let last: readonly { readonly input: Input; readonly view: View }[] = [];

function computeView(...[sites, query, currentYear, areas]: Input): View {
  const facts = { sites, areas, currentYear };
  const failedBy = compileQuery(query, facts);
  const found: number[] = [];
  const onMap: ListedSite[] = [];
  const isOnMap = new Uint8Array(sites.length);
  const tallies = recordOf(listFacets, (facet) => tallyOf(listFacetOf[facet].column(query, facts)));
  const countedBy = new Map<number, readonly Tally[]>();
  for (const [place, site] of sites.entries()) {
    const failed = failedBy(place);
    if (failed === 0) found.push(place);
    if ((failed & ~viewportBit) === 0) {
      onMap.push(site);
      isOnMap[place] = 1;
    }
    let counted = countedBy.get(failed);
    if (counted === undefined) {
      counted = listFacets.filter((facet) => counts(facet, failed)).map((facet) => tallies[facet]);
      countedBy.set(failed, counted);
    }
    for (const tally of counted) count(tally, place);
  }
  noteAmong(sites, onMap, isOnMap);
  const isWhole = onMap.length === found.length;
  return {
    sites: isWhole ? onMap : found.flatMap((place) => sites[place] ?? []),
    onMap,
    totals: totalsAt(sites, found, query),
    counts: recordOf(listFacets, (facet) => byValue(tallies[facet])),
  };
}

const viewportBit = bitOf('viewport');

/** How often each value of a column was counted. */
interface Tally extends Column {
  readonly sums: Uint32Array;
}

const tallyOf = (column: Column): Tally => ({
  ...column,
  sums: new Uint32Array(column.values.length),
});

function count({ starts, codes, sums }: Tally, place: number): void {
  const end = starts[place + 1] ?? 0;
  for (let at = starts[place] ?? 0; at < end; at += 1) {
    const code = codes[at] ?? 0;
    sums[code] = (sums[code] ?? 0) + 1;
  }
}

const byValue = ({ values, sums }: Tally): ReadonlyMap<string, number> =>
  new Map(
    values.flatMap((value, code) => {
      const sum = sums[code] ?? 0;
      return sum === 0 ? [] : [[value, sum] as const];
    }),
  );

/**
 * Whether a facet counts a site with these failed conditions: it ignores its own, and one that its
 * values already respect.
 */
function counts(facet: ListFacet, failed: number): boolean {
  const { respects } = listFacetOf[facet];
  const ignored = facets.filter((other) => other === facet || other === respects);
  return (failed & ~ignored.reduce((bits, other) => bits | bitOf(other), 0)) === 0;
}

/** A single change to an empty query that would help, and what it would find. */
export interface Relaxation {
  readonly facet: Facet;
  readonly query: Query;
  readonly sites: number;
}

/** Ways out of an empty result: which one filter to drop, the most helpful first. */
export function relaxations(
  sites: readonly ListedSite[],
  query: Query,
  currentYear: number,
  areas: readonly Area[] = noAreas,
): readonly Relaxation[] {
  return facets
    .filter((facet) => hasFacet(query, facet))
    .map((facet) => {
      const relaxed = without(query, facet);
      const { length } = foundBy(relaxed, { sites, areas, currentYear });
      return { facet, query: relaxed, sites: length };
    })
    .filter((relaxation) => relaxation.sites > 0)
    .toSorted((a, b) => b.sites - a.sites);
}
