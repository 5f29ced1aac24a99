import type { LngLat } from './site';

/** The directions in which buttons and keys move the map. */
export const panSteps = ['north', 'west', 'east', 'south'] as const;
export type PanStep = (typeof panSteps)[number];

/** One step of the map: a move in a direction, or nearer and farther. */
export type MapStep = PanStep | 'in' | 'out';

/** A request of a person to move the map by a step. */
export interface MapMove {
  readonly step: MapStep;
  /** The place that stays where it is while the map comes nearer; else the middle does. */
  readonly around?: LngLat;
}

/** How the map came to rest. */
export interface MapRest {
  /** Whether a person moved it, not an opened site or a link. */
  readonly byPerson: boolean;
  /** The steps that lead no further. */
  readonly limits: readonly MapStep[];
  readonly zoom: number;
}
