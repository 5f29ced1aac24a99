import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import * as v from 'valibot';
import type { HessenTopology } from '../../src/model/geo/boundaries';
import { boundaryOf } from './checkTopology';
import { BoundaryProblem } from './problem';

const PlaceLabel = v.object({
  ags: v.string(),
  name: v.pipe(v.string(), v.nonEmpty()),
  /** 1 = a large town, named on every screen; 2 and 3 = where Hessen is drawn larger, and there is room. */
  rank: v.picklist([1, 2, 3]),
  /** Longitude and latitude of the town, in degrees. */
  point: v.tuple([v.number(), v.number()]),
});

/** One entry of place-labels.json: a town that the opening view names. */
export type PlaceLabel = v.InferOutput<typeof PlaceLabel>;

/**
 * Reads the town names.
 * @throws BoundaryProblem that names the unreadable entry
 */
export function readPlaceLabels(path: string): readonly PlaceLabel[] {
  const result = v.safeParse(v.array(PlaceLabel), JSON.parse(readFileSync(path, 'utf8')));
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new BoundaryProblem(
    `place-labels.json: ${v.getDotPath(issue)} erwartet ${issue.expected}, gefunden ${issue.received}.`,
  );
}

/**
 * Checks that each town is in its municipality; the map itself finds room for the names.
 * @throws BoundaryProblem that names the towns concerned
 */
export function checkPlaceLabels(labels: readonly PlaceLabel[], topology: HessenTopology): void {
  for (const label of labels) checkPlace(label, topology);
}

function checkPlace({ ags, name, point }: PlaceLabel, topology: HessenTopology): void {
  const shape = topology.objects.municipalities.geometries.find(({ id }) => id === ags);
  const inside = shape && booleanPointInPolygon(point, boundaryOf(topology, shape));
  if (inside === true) return;
  const where = shape ? `liegt nicht in ${shape.properties.name}` : 'gehört zu keiner Gemeinde';
  throw new BoundaryProblem(`place-labels.json: ${name} (${ags}) ${where}.`);
}
