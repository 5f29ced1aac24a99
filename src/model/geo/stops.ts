import * as v from 'valibot';
import { groupBy } from '../groupBy';
import type { LngLat } from '../site';

/** A stop of trains, trams or buses: a place that people know by name. */
export interface Stop {
  /** Without the town, unless it is part of the name: "Wesertor", "Kassel Hbf". */
  readonly name: string;
  /** Key of the municipality that it lies in. */
  readonly ags: string;
  readonly point: LngLat;
  /** A railway station or halt, as far as that can be told. */
  readonly station: boolean;
}

/** Units per degree of coordinates: 5.6 m from north to south, 3.5 m from west to east. */
const perDegree = 20_000;

/** The coordinate to which the published form rounds one. */
export const roundedDegrees = (degrees: number): number =>
  Math.round(degrees * perDegree) / perDegree;

const list = <S extends v.GenericSchema>(schema: S) => v.array(schema);
const whole = v.pipe(v.number(), v.integer());
/**
 * By municipality, in parallel lists: equal kinds of values side by side are packed a fifth smaller.
 */
const fileSchema = v.object({
  licence: v.string(),
  municipalities: list(v.string()),
  names: list(list(v.string())),
  /** Longitude and latitude in units, by turns, each as the difference to the stop before. */
  steps: list(list(whole)),
  /** Positions of the railway stations among the stops of their municipality. */
  stations: list(list(whole)),
});
type StopsFile = v.InferOutput<typeof fileSchema>;

/** The published form of the stops: compact, because phones load it. */
export function toStopsFile(stops: readonly Stop[], licence: string): StopsFile {
  const byTown = [...groupBy(stops, ({ ags }) => ags)];
  const positions = (town: readonly Stop[]) =>
    town.flatMap(({ station }, index) => (station ? [index] : []));
  return {
    licence,
    municipalities: byTown.map(([ags]) => ags),
    names: byTown.map(([, town]) => town.map(({ name }) => name)),
    steps: byTown.map(([, town]) => stepsOf(town)),
    stations: byTown.map(([, town]) => positions(town)),
  };
}

function stepsOf(stops: readonly Stop[]): number[] {
  let [lastLng, lastLat] = [0, 0];
  return stops.flatMap(({ point }) => {
    const [lng, lat] = [Math.round(point[0] * perDegree), Math.round(point[1] * perDegree)];
    const step = [lng - lastLng, lat - lastLat];
    [lastLng, lastLat] = [lng, lat];
    return step;
  });
}

/** The inverse: the stops by municipality. Null for content that the build does not write. */
export function parseStops(json: unknown): readonly Stop[] | null {
  const read = v.safeParse(fileSchema, json);
  if (!read.success) return null;
  const { municipalities, names, steps, stations } = read.output;
  return municipalities.flatMap((ags, town) => {
    const [moves, rails] = [steps[town] ?? [], new Set(stations[town])];
    let [lng, lat] = [0, 0];
    return (names[town] ?? []).map((name, index): Stop => {
      lng += moves[index * 2] ?? Number.NaN;
      lat += moves[index * 2 + 1] ?? Number.NaN;
      return { name, ags, point: [lng / perDegree, lat / perDegree], station: rails.has(index) };
    });
  });
}
