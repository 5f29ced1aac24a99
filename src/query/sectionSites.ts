import { distanceM } from '../model/geometry';
import type { LngLat, Site } from '../model/site';
import { type Direction, direction } from './direction';
import { centreOf, type Extent, inExtent } from './extent';

/** A site in a section of the map, as seen from the middle of the section. */
export interface SectionSite {
  readonly site: Site;
  /** Metres to its point: that is where its symbol stands. */
  readonly distanceM: number;
  /** Null where it is the middle. */
  readonly direction: Direction | null;
}

/** Nearer than this to the middle there is no direction to tell, in metres. */
const middleM = 10;

/** The sites in a section, the nearest to its middle first; of several at one place in the given order. */
export function sectionSites(sites: readonly Site[], extent: Extent): readonly SectionSite[] {
  const centre = centreOf(extent);
  return sites
    .filter((site) => inExtent(site, extent))
    .map((site) => seenFrom(centre, site))
    .toSorted((a, b) => a.distanceM - b.distanceM);
}

function seenFrom(centre: LngLat, site: Site): SectionSite {
  const metres = distanceM(centre, site.point);
  const where = metres < middleM ? null : direction(centre, site.point);
  return { site, distanceM: metres, direction: where };
}
