import { isIndependentCity } from '../../model/geo/district';
import type { ListedSite } from '../../model/site';

/** A district of a site; an independent city counts as one. */
export interface SiteDistrict {
  readonly kind: 'city' | 'district';
  readonly key: string;
  readonly name: string;
}

export const siteDistricts = ({ districts, districtAgs }: ListedSite): readonly SiteDistrict[] =>
  districts.map((name, index) => {
    const key = districtAgs[index] ?? '';
    return { kind: isIndependentCity(key) ? 'city' : 'district', key, name };
  });
