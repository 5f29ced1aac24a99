import { safeSettings } from '../../model/operator/operatorSettings';
import type { StreetLoaders } from './StreetMap';

/** For pages without a live map: nothing is asked for, nothing comes. */
export const noStreets: StreetLoaders = {
  settings: () => Promise.resolve(safeSettings),
  style: () => Promise.resolve(null),
};
