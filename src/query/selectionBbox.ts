import { project, unproject } from '../model/geo/mercator';
import { hessenBounds } from '../model/geo/openingView';
import { around } from '../model/places';
import type { ListedSite } from '../model/site';
import type { Bbox } from './bbox';

/** Room on each side, as a part of the longer side. */
const room = 0.15;
/** Shortest side, as a part of Hessen's height: with less, nothing says where it is. */
const shortest = 0.12;
/** From this part of Hessen's height on all of it is the better map. */
const nearlyAll = 0.7;

/** The part of the land that a map of some sites shows; null for all of Hessen, and without sites. */
export function selectionBbox(sites: readonly ListedSite[]): Bbox | null {
  if (sites.length === 0) return null;
  const [west, south, east, north] = around(
    sites.flatMap(({ point, symbolPoint }) => [point, symbolPoint]),
  );
  const [left, bottom] = project([west, south], 0);
  const [right, top] = project([east, north], 0);
  const [, low] = project(hessenBounds.southWest, 0);
  const [, high] = project(hessenBounds.northEast, 0);
  const hessen = low - high;
  const longer = Math.max(right - left, bottom - top);
  const margin = Math.max(longer * room, (hessen * shortest - longer) / 2);
  if (Math.max(right - left, bottom - top) + 2 * margin > hessen * nearlyAll) return null;
  const southWest = unproject([left - margin, bottom + margin], 0);
  const northEast = unproject([right + margin, top - margin], 0);
  return [southWest[0], southWest[1], northEast[0], northEast[1]];
}
