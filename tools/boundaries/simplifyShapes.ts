import { writeFileSync } from 'node:fs';
import { runMapshaper } from './mapshaper';
import type { Municipality } from './municipalities';
import { paths } from './paths';

interface Detail {
  /** Detail kept, in metres. */
  readonly metres: number;
  /** Steps of the coordinate grid along each axis. */
  readonly gridSteps: number;
}

/** For the first screen: two pixels at zoom 10, cells of 28 m by 42 m. */
const overview: Detail = { metres: 120, gridSteps: 6000 };
/** For zoom 10 and nearer: below 20 m nothing is gained; cells of 4 m by 5 m. */
const near: Detail = { metres: 20, gridSteps: 48_000 };

/**
 * Merges, simplifies and labels the shapes without opening gaps between neighbours. Reads only its
 * argument; writes `simpleShapes` and `nearShapes` (TopoJSON, one object `municipalities`, id = key)
 * and `labelPoints` (GeoJSON points inside the simple shapes) into the cache.
 * @throws BoundaryProblem when mapshaper fails or borders cross in a result
 */
export function simplifyShapes(municipalities: readonly Municipality[]): void {
  writeFileSync(paths.exactShapes, JSON.stringify(exactShapes(municipalities)));
  simplify(overview, paths.simpleShapes, [
    ...['-points', 'inner', '+', 'name=labels'],
    ...['-o', paths.labelPoints, 'target=labels', 'format=geojson', 'force'],
  ]);
  simplify(near, paths.nearShapes);
}

function simplify(
  { metres, gridSteps }: Detail,
  to: string,
  further: readonly string[] = [],
): void {
  runMapshaper([
    ...['-i', paths.exactShapes, 'name=municipalities'],
    '-clean',
    ...['-dissolve', 'ags'],
    ...['-simplify', 'weighted', 'keep-shapes', `interval=${metres}`],
    '-clean',
    ...['-o', to, 'target=municipalities', 'format=topojson', 'id-field=ags'],
    ...[`quantization=${gridSteps}`, 'force'],
    ...further,
  ]);
  // On the final grid: rounding can make borders cross.
  runMapshaper(['-i', to, '-check-geometry', 'strict']);
}

const exactShapes = (municipalities: readonly Municipality[]) => ({
  type: 'FeatureCollection',
  features: municipalities.flatMap(({ ags, areas }) =>
    areas.map(({ geometry }) => ({ type: 'Feature', properties: { ags }, geometry })),
  ),
});
