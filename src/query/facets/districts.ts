import { districtKeys } from '../../model/geo/district';
import { perSite } from '../../model/perSite';
import type { ListedSite } from '../../model/site';
import { areaFacet } from './areaFacet';

export const districts = areaFacet(
  'districts',
  'district',
  'kreis',
  perSite(({ districtAgs }: ListedSite) => districtKeys(districtAgs)),
);
