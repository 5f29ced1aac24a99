import type { LngLat } from './site';

/** The directions in which buttons and keys move the map. */
export const panSteps = ['north', 'west', 'east', 'south'] as const;
export type PanStep = (typeof panSteps)[number];

/** One step of the map: a pan, or zooming in or out. */
export type MapStep = PanStep | 'in' | 'out';

/** A person's request to move the map by a step. */
export interface MapMove {
  readonly step: MapStep;
  /** The place that stays fixed while the map zooms in; the centre by default. */
  readonly around?: LngLat;
}

/** How the map came to rest. */
export interface MapRest {
  /** Whether a person moved it, not an opened site or a link. */
  readonly byPerson: boolean;
  /** The steps that have reached their limit. */
  readonly limits: readonly MapStep[];
  readonly zoom: number;
}
