import type { Area } from '../model/geo/area';
import type { Site } from '../model/site';

/** Whether a site lies in an area, if only in part. */
export const isIn = (site: Site, { kind, key }: Area): boolean => {
  if (kind === 'municipality') return site.ags.includes(key);
  return site.districtAgs.some((district) =>
    kind === 'region' ? district.startsWith(key) : district === key,
  );
};
