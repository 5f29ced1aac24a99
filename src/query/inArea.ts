import { regionKeyLength } from '../model/geo/district';
import type { ListedSite } from '../model/site';

/** Whether a site lies in a municipality, a district or a region, if only in part. */
export const isInArea = ({ ags, districtAgs }: ListedSite, key: string): boolean =>
  ags.includes(key) ||
  districtAgs.some((district) => district === key || district.slice(0, regionKeyLength) === key);
