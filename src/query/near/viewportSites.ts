import { distanceM } from '../../model/geo/geometry';
import { onlyTownKnown } from '../../model/onlyTownKnown';
import type { ListedSite, LngLat } from '../../model/site';
import type { ProgrammeId } from '../../model/vocabulary';
import { type Bbox, centreOf, inBbox } from '../bbox';
import { countedEur } from '../money/counted';
import type { Query } from '../query';
import { siteTitle } from '../siteTitle';
import { type Direction, direction } from './direction';

/** A site in a viewport, as seen from its centre. */
export interface SiteInView {
  readonly site: ListedSite;
  /** Metres to its point, where its symbol is. */
  readonly distanceM: number;
  /** Null for the centre itself. */
  readonly direction: Direction | null;
}

/** Nearer than this to the centre, in metres, there is no direction. */
const middleM = 10;

/**
 * The sites in a viewport, the nearest to its centre first; sites at one place in the given order.
 */
export function viewportSites(sites: readonly ListedSite[], viewport: Bbox): readonly SiteInView[] {
  const centre = centreOf(viewport);
  return sites
    .filter((site) => inBbox(site, viewport))
    .map((site) => seenFrom(centre, site))
    .toSorted((a, b) => a.distanceM - b.distanceM);
}

function seenFrom(centre: LngLat, site: ListedSite): SiteInView {
  const metres = distanceM(centre, site.point);
  const where = metres < middleM ? null : direction(centre, site.point);
  return { site, distanceM: metres, direction: where };
}

/** The facts of a site on the map. */
export interface SeenSite {
  readonly title: string;
  /** Where it spans several, which the title does not name; else empty. */
  readonly municipalities: readonly string[];
  readonly programmes: readonly ProgrammeId[];
  /** What the query counts; null where no amount is published. */
  readonly eur: number | null;
  /** Its symbol is in the middle of its town, as no more is known of its place. */
  readonly townOnly: boolean;
  /** From the centre; null for the centre itself. */
  readonly where: Pick<SiteInView, 'distanceM' | 'direction'> | null;
}

export const seenSite = ({ site, ...where }: SiteInView, query: Query): SeenSite => ({
  title: siteTitle(site),
  municipalities: site.municipalities.length > 1 ? site.municipalities : [],
  programmes: site.programmes,
  eur: countedEur(site, query),
  townOnly: onlyTownKnown(site),
  where: where.direction === null ? null : where,
});
