import type { NearMap } from '../model/geo/nearMap';
import type { Site } from '../model/site';

/** The drawings of the pages, made by the build, which has the ground of the map at hand. */
export interface NearMaps {
  readonly ofSite: (site: Site) => NearMap;
  /** @param area key of the area that the sites lie in; null for all of Hessen */
  readonly ofGroup: (sites: readonly Site[], area: string | null) => NearMap;
}
