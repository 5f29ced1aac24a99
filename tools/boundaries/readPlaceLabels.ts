import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { BoundaryProblem } from './boundaryProblem';

const PlaceLabel = v.object({
  ags: v.string(),
  name: v.pipe(v.string(), v.nonEmpty()),
  /** 1 = on every screen, 2 = only where Hessen is drawn larger than on a phone. */
  rank: v.picklist([1, 2]),
  /** Longitude and latitude of the middle of the name, in degrees. */
  point: v.tuple([v.number(), v.number()]),
});

/** One entry of place-labels.json: a town name on the base map, centred at its point. */
export type PlaceLabel = v.InferOutput<typeof PlaceLabel>;

/**
 * Reads the town names.
 * @throws BoundaryProblem that names the entry which can not be read
 */
export function readPlaceLabels(path: string): readonly PlaceLabel[] {
  const result = v.safeParse(v.array(PlaceLabel), JSON.parse(readFileSync(path, 'utf8')));
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new BoundaryProblem(
    `place-labels.json: ${v.getDotPath(issue)} erwartet ${issue.expected}, gefunden ${issue.received}.`,
  );
}
