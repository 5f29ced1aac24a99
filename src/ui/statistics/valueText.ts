import type { Texts } from '../../text/texts';
import type { DistrictMode } from './districtRows';

/** A value of the map: sums in short, money for each inhabitant in whole euros. */
export const valueText = (t: Texts, mode: DistrictMode, value: number): string =>
  mode === 'sum' ? t.format.euroShort(value) : t.format.euro(Math.round(value));
