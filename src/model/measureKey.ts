import { placesOf } from './places';
import type { ListedSite, LngLat } from './site';

/** Names a measure by its site and its place among the site's measures: they have no id of their own. */
export const measureKey = (siteId: string, index: number): string => `${siteId}/${index}`;

/** The id of the site in a key. */
export const siteOfMeasure = (key: string): string => key.slice(0, key.lastIndexOf('/'));

/** The place among the measures of its site in a key. */
export const indexOfMeasure = (key: string): number => Number(key.slice(key.lastIndexOf('/') + 1));

/** Where the measure with this key is; null where there is none, or its place is not known. Throws as `placesOf`. */
export function placeByKey(sites: readonly ListedSite[], key: string): LngLat | null {
  const siteId = siteOfMeasure(key);
  const site = sites.find(({ id }) => id === siteId);
  if (site === undefined) return null;
  const index = indexOfMeasure(key);
  return placesOf(site).measures.find((place) => place.index === index)?.point ?? null;
}
