import { perSite } from '../../model/perSite';
import type { Site } from '../../model/site';
import { areaFacet } from './areaFacet';
import { unique } from './selected';

/** Length of the key of a region: the first digits of the keys of its districts. */
export const regionKeyLength = 3;

/** Keys of the districts and independent cities of a site, and of their regions. */
export const districtKeys = perSite(({ districtAgs }: Site) =>
  unique([...districtAgs, ...districtAgs.map((key) => key.slice(0, regionKeyLength))]),
);

export const districts = areaFacet('districts', 'district', 'kreis', districtKeys);
