import { project, unproject } from '../model/geo/mercator';
import { boundaryBox } from '../model/places';
import type { ListedSite, LngLat } from '../model/site';
import { perSites } from './columns';

/** A viewport in degrees: west, south, east, north. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** Whether a site is in a bbox: by its point, or by its area where it is a union of municipalities. */
export const inBbox = (site: ListedSite, bbox: Bbox): boolean => overlap(bboxOf(site), bbox);

const bboxOf = (site: ListedSite): Bbox => boundaryBox(site) ?? [...site.point, ...site.point];

/** Whether two bboxes share a point. */
export const overlap = (a: Bbox, b: Bbox): boolean =>
  a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

/** West, south, east and north of each site. */
export const boxColumn = perSites((sites): Float64Array => {
  const boxes = new Float64Array(4 * sites.length);
  for (const [place, site] of sites.entries()) boxes.set(bboxOf(site), 4 * place);
  return boxes;
});

/** The centre of a bbox, in map projection. */
export function centreOf([west, south, east, north]: Bbox): LngLat {
  const [left, bottom] = project([west, south], 0);
  const [right, top] = project([east, north], 0);
  return unproject([(left + right) / 2, (top + bottom) / 2], 0);
}

/** Decimals of degrees in a bbox: about ten metres, so that links stay short. */
const factor = 10 ** 4;

/** A bbox in the form of links. */
export const roundedBbox = ([west, south, east, north]: Bbox): Bbox => [
  roundDegrees(west),
  roundDegrees(south),
  roundDegrees(east),
  roundDegrees(north),
];

// `|| 0`: no minus zero, which a link can not carry.
const roundDegrees = (degrees: number): number => Math.round(degrees * factor) / factor || 0;
