import type {
  FeatureCollection,
  LineString as Line,
  MultiLineString,
  Point,
  Position,
} from 'geojson';
import { feature, mesh } from 'topojson-client';
import type {
  LineString,
  MultiPolygon,
  Polygon,
  Topology,
  MultiLineString as TopoMultiLineString,
} from 'topojson-specification';
import type { LngLat } from '../site';
import type { NearTopology } from './nearTopology';

interface Lines {
  type: 'GeometryCollection';
  geometries: ((LineString | TopoMultiLineString) & { properties: { name: string } })[];
}

interface QuarterProperties {
  readonly name: string;
  /** Measured from the outline. */
  readonly areaHa: number;
  /** A point inside, where its name is written. */
  readonly label: LngLat;
}
interface Quarters {
  type: 'GeometryCollection';
  geometries: ((Polygon | MultiPolygon) & { properties: QuarterProperties })[];
}

/** Rivers or railways, as data/ground/ has them. */
export type LineTopology = Topology<{ lines: Lines }>;
/** The quarters of a town, which share their borders. */
export type QuarterTopology = Topology<{ quarters: Quarters }>;

/** Towns whose quarters we have. */
export type QuarterTown = 'kassel' | 'frankfurt' | 'darmstadt' | 'wiesbaden';

/** What each published file of the ground holds; stops have a form of their own. */
export interface GroundContent extends Record<QuarterTown, QuarterTopology> {
  readonly rivers: LineTopology;
  readonly railways: LineTopology;
  readonly municipalities: NearTopology;
}

type GroundLine = Line | MultiLineString;

/** Rivers or railways with their names. */
export const groundLines = (
  topology: LineTopology,
): FeatureCollection<GroundLine, { name: string }> =>
  feature(topology, topology.objects.lines) as FeatureCollection<GroundLine, { name: string }>;

/** All lines of rivers or railways as lists of positions. */
export const groundPositions = (topology: LineTopology): readonly Position[][] =>
  groundLines(topology).features.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
  );

/**
 * The lines between quarters, each once. Their outer edge is left out: the town's own border, from
 * another publisher, runs beside it.
 */
export const quarterLines = (topology: QuarterTopology): MultiLineString =>
  mesh(topology, topology.objects.quarters, (a, b) => a !== b);

/** The quarters as points with their names. */
export const quarterNames = (
  topology: QuarterTopology,
): FeatureCollection<Point, { name: string }> => ({
  type: 'FeatureCollection',
  features: topology.objects.quarters.geometries.map(({ properties: { name, label } }) => ({
    type: 'Feature',
    properties: { name },
    geometry: { type: 'Point', coordinates: [...label] },
  })),
});
