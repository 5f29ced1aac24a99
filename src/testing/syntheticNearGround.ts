import type { Position } from 'geojson';
import type { NearGround } from '../model/geo/nearMap';

/** SYNTHETIC: a parallel through Kassel as its river, and one name. */
export function syntheticNearGround(changes: Partial<NearGround> = {}): NearGround {
  const line = (...positions: readonly Position[]) => ({ positions, from: 'rivers' as const });
  return {
    lines: {
      rivers: [line([9, 51.32], [9.5, 51.32], [10, 51.32])],
      railways: [],
      municipalities: [],
      districts: [],
      state: [],
      quarters: [],
    },
    names: [{ name: 'Wesertor', kind: 'quarter', point: [9.5, 51.33] }],
    ...changes,
  };
}
