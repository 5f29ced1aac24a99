import type { LngLat } from '../site';

/** A stop of trains, trams or buses: a place that people know by name. */
export interface Stop {
  /** Without the town, unless it is part of the name: "Wesertor", "Kassel Hbf". */
  readonly name: string;
  /** Key of the municipality that it lies in. */
  readonly ags: string;
  readonly point: LngLat;
}
