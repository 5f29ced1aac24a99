import type { ListedSite } from '../../model/site';
import type { ProgrammeId } from '../../model/vocabulary';
import { countedEur, shownProgramme } from '../money/counted';
import type { Query } from '../query';
import { siteTitle } from '../siteTitle';

/** Summary of a viewport. */
export interface ViewportSummary {
  readonly sites: number;
  /** The programme of more than half of the sites; null where none is. */
  readonly programme: ProgrammeId | null;
  /** Whether it is that of all of them. */
  readonly all: boolean;
  /** The only site, or the one with the most counted money; null where that is not unique. */
  readonly largest: ListedSite | null;
}

/** @param sites those in the viewport */
export function viewportSummary(sites: readonly ListedSite[], query: Query): ViewportSummary {
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

function largestOf(sites: readonly ListedSite[], query: Query): ListedSite | null {
  const [only, ...others] = sites;
  if (only !== undefined && others.length === 0) return only;
  let maxEur = 0;
  let largest: ListedSite | null = null;
  for (const site of sites) {
    const eur = countedEur(site, query) ?? 0;
    if (eur > maxEur) largest = site;
    else if (eur === maxEur) largest = null;
    maxEur = Math.max(maxEur, eur);
  }
  return largest;
}

/** The statements about a viewport, in order. */
export type ViewportPart =
  | { readonly kind: 'none' }
  | { readonly kind: 'only' | 'largest'; readonly title: string }
  | { readonly kind: 'sites'; readonly count: number }
  /** The programme of the only site, of all of them or of most. */
  | { readonly kind: 'ofOnly' | 'ofAll' | 'ofMost'; readonly programme: ProgrammeId };

/** @param sites those in the viewport */
export function viewportParts(sites: readonly ListedSite[], query: Query): readonly ViewportPart[] {
  const { programme, all, largest } = viewportSummary(sites, query);
  const title = largest === null ? '' : siteTitle(largest);
  if (sites.length === 0) return [{ kind: 'none' }];
  if (sites.length === 1)
    return [{ kind: 'only', title }, ...(programme === null ? [] : [ofSites('ofOnly', programme)])];
  return [
    { kind: 'sites', count: sites.length },
    ...(programme === null ? [] : [ofSites(all ? 'ofAll' : 'ofMost', programme)]),
    ...(largest === null ? [] : [{ kind: 'largest', title } as const]),
  ];
}

const ofSites = (kind: 'ofOnly' | 'ofAll' | 'ofMost', programme: ProgrammeId): ViewportPart => ({
  kind,
  programme,
});
