import type { LngLat } from '../site';
import type { HessenTopology } from './boundaries';
import { stateArea } from './boundaryLines';
import { metresOutside } from './geometry';

/** The outline is simplified and devices err: so many metres beyond it may still be Hessen. */
const toleranceM = 1000;

/** Whether a place surely lies outside of Hessen. */
export const outsideHessen = (place: LngLat, topology: HessenTopology): boolean =>
  metresOutside(place, stateArea(topology)) > toleranceM;
