import { readFileSync } from 'node:fs';
import type { FeatureCollection, Point } from 'geojson';
import type { HessenTopology } from '../../src/model/geo/boundaries';
import type { NearTopology } from '../../src/model/geo/nearTopology';
import type { Municipality } from './municipalities';
import { paths } from './paths';
import { BoundaryProblem } from './problem';

type Shape = HessenTopology['objects']['municipalities']['geometries'][number];
type LabelPoints = FeatureCollection<Point, { ags: string }>;

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/**
 * Joins mapshaper's shapes and label points with the municipalities.
 * @returns the published topology; shapes in the order of the municipalities
 * @throws BoundaryProblem when a municipality has no shape or no label point
 */
export function assembleTopology(municipalities: readonly Municipality[]): HessenTopology {
  const simple = readJson(paths.simpleShapes) as HessenTopology;
  const shapes = new Map(simple.objects.municipalities.geometries.map((s) => [s.id, s]));
  const labels = labelsByAgs(readJson(paths.labelPoints) as LabelPoints);
  const geometries = municipalities.map((municipality) => {
    const shape = shapes.get(municipality.ags);
    const label = labels.get(municipality.ags);
    if (shape !== undefined && label !== undefined)
      return describeShape(shape, municipality, label);
    throw new BoundaryProblem(`${municipality.name} ging beim Vereinfachen verloren.`);
  });
  return { ...simple, objects: { municipalities: { type: 'GeometryCollection', geometries } } };
}

/**
 * The detailed shapes of the same municipalities, in the same order. They have no properties: those
 * of the published topology hold for them, too.
 * @throws BoundaryProblem when a municipality has no shape
 */
export function assembleNearTopology({ objects }: HessenTopology): NearTopology {
  const near = readJson(paths.nearShapes) as NearTopology;
  const shapes = new Map(near.objects.municipalities.geometries.map((s) => [s.id, s]));
  const geometries = objects.municipalities.geometries.map(({ id, properties }) => {
    const shape = shapes.get(id);
    if (shape !== undefined) return { type: shape.type, id, arcs: shape.arcs } as typeof shape;
    throw new BoundaryProblem(`${properties.name} ging beim Vereinfachen verloren.`);
  });
  return { ...near, objects: { municipalities: { type: 'GeometryCollection', geometries } } };
}

function labelsByAgs(points: LabelPoints): Map<string, readonly [number, number]> {
  const round = (degrees = Number.NaN) => Math.round(degrees * 1e5) / 1e5;
  return new Map(
    points.features.map(({ properties, geometry: { coordinates } }) => [
      properties.ags,
      [round(coordinates[0]), round(coordinates[1])],
    ]),
  );
}

function describeShape(
  shape: Shape,
  { ags, name, districtAgs, unincorporated, areas }: Municipality,
  label: readonly [number, number],
): Shape {
  const properties = {
    name,
    districtAgs,
    ...(areas.length > 1 && { ags2016: areas.map((area) => area.ags) }),
    ...(unincorporated && { unincorporated }),
    label,
  };
  // Written out, so that the keys always have the same order.
  return { type: shape.type, id: ags, properties, arcs: shape.arcs } as Shape;
}
