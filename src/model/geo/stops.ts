import * as v from 'valibot';
import type { LngLat } from '../site';

/** A stop of trains, trams or buses: a place that people know by name. */
export interface Stop {
  /** Without the town, unless it is part of the name: "Wesertor", "Kassel Hbf". */
  readonly name: string;
  /** Key of the municipality that it lies in. */
  readonly ags: string;
  readonly point: LngLat;
}

/** Units per degree of coordinates: about a metre. */
const perDegree = 100_000;

const whole = v.pipe(v.number(), v.integer());
const fileSchema = v.object({
  licence: v.string(),
  /**
   * By municipality: name, longitude and latitude in units, each as the difference to the stop
   * before.
   */
  stops: v.record(v.string(), v.array(v.tuple([v.string(), whole, whole]))),
});
type StopsFile = v.InferOutput<typeof fileSchema>;

/** The published form of the stops: compact, because phones load it. */
export function toStopsFile(stops: readonly Stop[], licence: string): StopsFile {
  const byTown: StopsFile['stops'] = {};
  const last = new Map<string, readonly [number, number]>();
  for (const { name, ags, point } of stops) {
    const [lng, lat] = [Math.round(point[0] * perDegree), Math.round(point[1] * perDegree)];
    const [lastLng, lastLat] = last.get(ags) ?? [0, 0];
    last.set(ags, [lng, lat]);
    const rows = byTown[ags] ?? [];
    byTown[ags] = rows;
    rows.push([name, lng - lastLng, lat - lastLat]);
  }
  return { licence, stops: byTown };
}

/** The inverse: the stops by municipality. Null for content that the build does not write. */
export function parseStops(json: unknown): readonly Stop[] | null {
  const read = v.safeParse(fileSchema, json);
  if (!read.success) return null;
  return Object.entries(read.output.stops).flatMap(([ags, rows]) => {
    let [lng, lat] = [0, 0];
    return rows.map(([name, dLng, dLat]): Stop => {
      lng += dLng;
      lat += dLat;
      return { name, ags, point: [lng / perDegree, lat / perDegree] };
    });
  });
}
