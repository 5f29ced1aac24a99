import { area, booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, neighbors } from 'topojson-client';
import type { HessenTopology } from '../../src/model/geo/boundaries';
import { BoundaryProblem, checkCount } from './problem';

/** A municipality in the topology. */
export type Shape = HessenTopology['objects']['municipalities']['geometries'][number];

/** The area of a shape, coordinates in degrees (WGS 84). */
export const boundaryOf = (topology: HessenTopology, shape: Shape): Polygon | MultiPolygon =>
  (feature(topology, shape) as Feature<Polygon | MultiPolygon>).geometry;

/** The state itself, and an exclave of Heppenheim. */
const partsOfHessen = 2;

/**
 * Checks that the shapes cover the land exactly once: none empty or missing, no gap, no overlap,
 * each label inside its shape, and the union of the districts as large as the state.
 * @throws BoundaryProblem with what is wrong where
 */
export function checkTopology(topology: HessenTopology): void {
  const shapes = topology.objects.municipalities.geometries;
  for (const shape of shapes) checkShape(topology, shape);
  neighbors(shapes).forEach((list, index) => {
    if (list.length === 0) fail(shapes[index], 'hat keine Nachbarn');
  });
  const state = merge(topology, [...shapes]) as MultiPolygon;
  checkCount('Teile des Landes', state.coordinates.length, partsOfHessen);
  checkCount('Löcher im Land', state.coordinates.flat().length - partsOfHessen, 0);
  checkSums(topology, shapes, area(state));
}

function checkShape(topology: HessenTopology, shape: Shape): void {
  const boundary = boundaryOf(topology, shape);
  if (area(boundary) === 0) fail(shape, 'hat keine Fläche');
  const inside = booleanPointInPolygon([...shape.properties.label], boundary);
  if (!inside) fail(shape, 'hat den Beschriftungspunkt außerhalb');
}

/** Where shapes overlap, the sum of their areas exceeds that of the whole. */
function checkSums(topology: HessenTopology, shapes: readonly Shape[], stateM2: number): void {
  const keys = new Set(shapes.map(({ properties }) => properties.districtAgs));
  const districts = [...keys].map((ags) =>
    merge(
      topology,
      shapes.filter(({ properties }) => properties.districtAgs === ags),
    ),
  );
  const municipalities = shapes.map((shape) => boundaryOf(topology, shape));
  for (const parts of [municipalities, districts]) {
    const sumM2 = parts.reduce((sum, part) => sum + area(part), 0);
    if (Math.abs(sumM2 / stateM2 - 1) > 1e-9) {
      throw new BoundaryProblem('Gemeinden, Kreise und Land sind zusammen nicht gleich groß.');
    }
  }
}

function fail(shape: Shape | undefined, what: string): never {
  throw new BoundaryProblem(`${shape?.properties.name} (${shape?.id}) ${what}.`);
}
