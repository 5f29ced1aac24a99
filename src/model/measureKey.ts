import type { ListedMeasure, ListedSite } from './site';

/** Names a measure by its site and its place among the site's measures: they have no id of their own. */
export const measureKey = (siteId: string, index: number): string => `${siteId}/${index}`;

/** The id of the site in a key. */
export const siteOfMeasure = (key: string): string => key.slice(0, key.lastIndexOf('/'));

/** The place among the measures of its site in a key. */
export const indexOfMeasure = (key: string): number => Number(key.slice(key.lastIndexOf('/') + 1));

interface MeasureOfSite {
  readonly site: ListedSite;
  readonly measure: ListedMeasure;
}

/** The measure with this key, or null where there is none. */
export function measureByKey(sites: readonly ListedSite[], key: string): MeasureOfSite | null {
  const siteId = siteOfMeasure(key);
  const site = sites.find(({ id }) => id === siteId);
  const measure = site?.measures[indexOfMeasure(key)];
  return site === undefined || measure === undefined ? null : { site, measure };
}
