import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Municipality } from './municipalities';
import { paths } from './paths';
import { BoundaryProblem } from './problem';

/**
 * Runs mapshaper as a child process.
 * @param args commands and options as on its command line
 * @throws BoundaryProblem with the end of mapshaper's output when it fails
 */
function runMapshaper(args: readonly string[]): void {
  const run = spawnSync(process.execPath, [paths.mapshaper, ...args], { encoding: 'utf8' });
  if (run.status === 0) return;
  const said = (run.stderr ?? run.error?.message ?? '').trim().split('\n').slice(-3).join(' ');
  throw new BoundaryProblem(`mapshaper ist gescheitert: ${said}`);
}

/** Detail kept, in metres: about two pixels at zoom 10, four at zoom 11. */
const detailM = 120;
/** Steps of the coordinate grid along each axis: cells of 28 m by 42 m, below a pixel at zoom 10. */
const gridSteps = 6000;

/**
 * Merges, simplifies and labels the shapes without opening gaps between neighbours. Reads only its
 * argument; writes `simpleShapes` (TopoJSON, one object `municipalities`, id = key) and
 * `labelPoints` (GeoJSON points inside the shapes) into the cache.
 * @throws BoundaryProblem when mapshaper fails or borders cross in the result
 */
export function simplifyShapes(municipalities: readonly Municipality[]): void {
  writeFileSync(paths.exactShapes, JSON.stringify(exactShapes(municipalities)));
  runMapshaper([
    ...['-i', paths.exactShapes, 'name=municipalities'],
    '-clean',
    ...['-dissolve', 'ags'],
    ...['-simplify', 'weighted', 'keep-shapes', `interval=${detailM}`],
    '-clean',
    ...['-points', 'inner', '+', 'name=labels'],
    ...['-o', paths.simpleShapes, 'target=municipalities', 'format=topojson', 'id-field=ags'],
    ...[`quantization=${gridSteps}`, 'force'],
    ...['-o', paths.labelPoints, 'target=labels', 'format=geojson', 'force'],
  ]);
  // On the final grid: rounding can make borders cross.
  runMapshaper(['-i', paths.simpleShapes, '-check-geometry', 'strict']);
}

const exactShapes = (municipalities: readonly Municipality[]) => ({
  type: 'FeatureCollection',
  features: municipalities.flatMap(({ ags, areas }) =>
    areas.map(({ geometry }) => ({ type: 'Feature', properties: { ags }, geometry })),
  ),
});
