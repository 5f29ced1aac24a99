import type { Area } from '../../model/geo/area';
import type { DistrictMoney, EuroByDistrict } from '../../query/statistics/euroByDistrict';
import type { Texts } from '../../text/texts';

/** What the map shows. */
export const districtModes = ['sum', 'perHead'] as const;
export type DistrictMode = (typeof districtModes)[number];

/** A district with its name and the value of a mode; null where that is not known. */
export interface DistrictRow extends DistrictMoney {
  readonly name: string;
  readonly value: number | null;
}

/** Districts with a site: the most money first, unknown ones at the end. */
export function districtRows(
  t: Texts,
  { districts }: EuroByDistrict,
  areas: readonly Area[],
  mode: DistrictMode,
): readonly DistrictRow[] {
  return districts
    .map((district) => ({
      ...district,
      name: districtName(t, district.key, areas),
      value: mode === 'sum' ? district.eur : (district.perHead?.eur ?? null),
    }))
    .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
}

/** Falls back to the key until the names are loaded. */
export function districtName(t: Texts, key: string, areas: readonly Area[]): string {
  const area = areas.find((each) => each.key === key && each.kind !== 'municipality');
  return area === undefined ? key : t.area.name(area);
}
