import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { LngLat } from '../site';
import type { HessenTopology } from './boundaries';
import { metresOutside } from './geometry';

type Shape = HessenTopology['objects']['municipalities']['geometries'][number];

/** The lines of the base map, each drawn once: outline of the state, between districts, between municipalities. */
export interface BoundaryLines {
  readonly state: MultiLineString;
  readonly districts: MultiLineString;
  readonly municipalities: MultiLineString;
}

/** The lines between the shapes of the topology; both the SVG map and MapLibre draw them. */
export function boundaryLines(topology: HessenTopology): BoundaryLines {
  const lines = (filter: (a: Shape, b: Shape) => boolean) =>
    mesh(topology, topology.objects.municipalities, (a, b) => filter(a as Shape, b as Shape));
  const sameDistrict = (a: Shape, b: Shape) =>
    a.properties.districtAgs === b.properties.districtAgs;
  return {
    state: lines((a, b) => a === b),
    districts: lines((a, b) => a !== b && !sameDistrict(a, b)),
    municipalities: lines((a, b) => a !== b && sameDistrict(a, b)),
  };
}

/** The state as one area. */
export const stateArea = (topology: HessenTopology): MultiPolygon =>
  merge(topology, topology.objects.municipalities.geometries) as MultiPolygon;

/**
 * The outline is simplified and positions are inexact: up to this many metres beyond it may still
 * be Hessen.
 */
const toleranceM = 1000;

/** Whether a place surely lies outside of Hessen. */
export const outsideHessen = (place: LngLat, topology: HessenTopology): boolean =>
  metresOutside(place, stateArea(topology)) > toleranceM;
