import { distanceM } from '../../model/geo/geometry';
import { onlyTownKnown } from '../../model/onlyTownKnown';
import { perSite } from '../../model/perSite';
import { boundaryOf } from '../../model/places';
import type { ListedSite, LngLat } from '../../model/site';
import { columnOf, perSites } from '../columns';

/** Where all sites are, as numbers: an open site asks all others for it. Only once the places are here. */
export const placeColumn = perSites((sites) => ({
  lngs: Float64Array.from(sites, ({ point }) => point[0]),
  lats: Float64Array.from(sites, ({ point }) => point[1]),
  /** 1: no more is known than the town. */
  townOnly: Uint8Array.from(sites, (site) => Number(onlyTownKnown(site))),
  reaches: Float64Array.from(sites, reachM),
  towns: columnOf(sites, ({ ags }) => ags),
}));

/** From the point of a site to the farthest corner of its boundary in metres; 0 without one. */
export const reachM = perSite((site: ListedSite): number => {
  const boundary = boundaryOf(site);
  if (boundary === null) return 0;
  const rings = boundary.type === 'Polygon' ? boundary.coordinates : boundary.coordinates.flat();
  const metres = rings.flat().map(([lng = 0, lat = 0]) => distanceM(site.point, [lng, lat]));
  return metres.reduce((farthest, one) => Math.max(farthest, one), 0);
});

/** Metres from a place to the points of all sites, by their places in the list. */
export function pointDistancesM(sites: readonly ListedSite[], from: LngLat): Float64Array {
  const { lngs, lats } = placeColumn(sites);
  return lngs.map((lng, place) => distanceM(from, [lng, lats[place] ?? 0]));
}

/** 1 for each of the sites that is in one of the towns of another, by their places in the list. */
export function inTownsOf(sites: readonly ListedSite[], { ags }: ListedSite): Uint8Array {
  const { values, starts, codes } = placeColumn(sites).towns;
  const own = Uint8Array.from(values, (key) => Number(ags.includes(key)));
  const bits = new Uint8Array(sites.length);
  for (let place = 0; place < bits.length; place += 1)
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1)
      bits[place] = (bits[place] ?? 0) | (own[codes[at] ?? 0] ?? 0);
  return bits;
}
