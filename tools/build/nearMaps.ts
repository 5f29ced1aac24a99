import type { FeatureCollection, Point, Position } from 'geojson';
import type { HessenTopology } from '../../src/model/geo/boundaries';
import { boundaryLines } from '../../src/model/geo/boundaryLines';
import {
  groundPositions,
  type QuarterTown,
  quarterLines,
  quarterNames,
} from '../../src/model/geo/ground';
import { groundFiles } from '../../src/model/geo/groundFiles';
import type { GroundId } from '../../src/model/geo/groundManifest';
import {
  type GroundLine,
  type NameKind,
  type NearGround,
  type NearMap,
  nearMap,
} from '../../src/model/geo/nearMap';
import { withNearShapes } from '../../src/model/geo/nearTopology';
import type { Site } from '../../src/model/site';
import { readAllStops, readGround, readTopology } from '../facts';

const towns: readonly QuarterTown[] = ['kassel', 'frankfurt', 'darmstadt', 'wiesbaden'];

/** The surroundings of each site, by its id: for the pages of the sites. */
export function nearMaps(sites: readonly Site[]): ReadonlyMap<string, NearMap> {
  const ground = readNearGround();
  return new Map(sites.map((site) => [site.id, nearMap(site, ground)]));
}

function readNearGround(): NearGround {
  const topology = readTopology();
  const borders = boundaryLines(withNearShapes(topology, readGround('municipalities')));
  const quarters = towns.map((town) => ({ town, content: readGround(town) }));
  return {
    lines: {
      rivers: linesFrom('rivers', groundPositions(readGround('rivers'))),
      railways: linesFrom('railways', groundPositions(readGround('railways'))),
      municipalities: linesFrom('municipalities', borders.municipalities.coordinates),
      districts: linesFrom('municipalities', borders.districts.coordinates),
      state: linesFrom('municipalities', borders.state.coordinates),
      quarters: quarters.flatMap(({ town, content }) =>
        linesFrom(town, quarterLines(content).coordinates),
      ),
    },
    names: [
      ...quarters.flatMap(({ content }) => named('quarter', quarterNames(content))),
      ...townNames(topology),
      ...stationNames(),
    ],
  };
}

const linesFrom = (from: GroundId, lines: readonly Position[][]): readonly GroundLine[] =>
  lines.map((positions) => ({ positions, from }));

const named = (kind: NameKind, { features }: FeatureCollection<Point, { name: string }>) =>
  features.map(({ properties: { name }, geometry: { coordinates } }) => {
    const [lng = Number.NaN, lat = Number.NaN] = coordinates;
    return { name, kind, point: [lng, lat] as const };
  });

const townNames = ({ objects }: HessenTopology): NearGround['names'] =>
  objects.municipalities.geometries
    .filter(({ properties }) => properties.unincorporated !== true)
    .map(({ id, properties: { name, label } }) => ({
      name,
      kind: 'municipality',
      point: label,
      hasQuarters: groundFiles.some(({ ags }) => ags === id),
    }));

const stationNames = (): NearGround['names'] =>
  readAllStops()
    .filter(({ station }) => station)
    .map(({ name, point }) => ({ name, kind: 'station', point }));
