import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { HessenTopology } from '../../src/model/geo/boundaries';

/** A municipality as it stands in the topology. */
export type Shape = HessenTopology['objects']['municipalities']['geometries'][number];

/** The area of a shape, coordinates in degrees (WGS 84). */
export const boundaryOf = (topology: HessenTopology, shape: Shape): Polygon | MultiPolygon =>
  (feature(topology, shape) as Feature<Polygon | MultiPolygon>).geometry;
