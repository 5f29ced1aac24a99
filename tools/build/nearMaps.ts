import type { FeatureCollection, Point, Position } from 'geojson';
import { Boundaries, type HessenTopology } from '../../src/model/geo/boundaries';
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
  groupMap,
  type NameKind,
  type NearGround,
  nearMap,
} from '../../src/model/geo/nearMap';
import { withNearShapes } from '../../src/model/geo/nearTopology';
import { placeLabels } from '../../src/model/geo/placeLabels';
import type { NearMaps } from '../../src/pages/nearMaps';
import { readAllStops, readGround, readTopology } from '../facts';

const towns: readonly QuarterTown[] = ['kassel', 'frankfurt', 'darmstadt', 'wiesbaden'];

/** Draws the surroundings of sites, and areas with their sites: for their pages. */
export function nearMaps(): NearMaps {
  const topology = withNearShapes(readTopology(), readGround('municipalities'));
  const ground = readNearGround(topology);
  const boundaries = new Boundaries(topology);
  const state = boundaries.union(topology.objects.municipalities.geometries.map(({ id }) => id));
  return {
    ofSite: (site) => nearMap(site, ground),
    ofGroup: (sites, area) => {
      const boundary = area === null ? state : boundaries.unionOfAreas([area]);
      if (boundary === null) throw new Error(`no boundary of ${area}`);
      return groupMap(sites, boundary, area === null, ground);
    },
  };
}

function readNearGround(topology: HessenTopology): NearGround {
  const borders = boundaryLines(topology);
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

/** The larger towns first. */
const townNames = ({ objects }: HessenTopology): NearGround['names'] =>
  objects.municipalities.geometries
    .filter(({ properties }) => properties.unincorporated !== true)
    .map(({ id, properties: { name, label } }) => ({
      name,
      kind: 'municipality' as const,
      ags: id,
      large: placeLabels.some(({ ags, rank }) => ags === id && rank < 3),
      point: label,
      hasQuarters: groundFiles.some(({ ags }) => ags === id),
    }))
    .toSorted((a, b) => rankOf(a.ags) - rankOf(b.ags));

const rankOf = (ags: string): number => {
  const place = placeLabels.findIndex((label) => label.ags === ags);
  return place < 0 ? placeLabels.length : place;
};

const stationNames = (): NearGround['names'] =>
  readAllStops()
    .filter(({ station }) => station)
    .map(({ name, point }) => ({ name, kind: 'station', point }));
