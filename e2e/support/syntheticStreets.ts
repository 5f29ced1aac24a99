import { readFileSync } from 'node:fs';
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { Boundaries, type HessenTopology } from '../../src/model/geo/boundaries';
import { inProject } from './facts';

/** Synthetic layers of a map of streets, by the names that a service gives them. */
export type SyntheticLayers = Readonly<Record<string, FeatureCollection>>;

/** A layer by the name that a service gives it, and what its features say of themselves. */
interface NamedLayer {
  readonly name: string;
  readonly properties: Readonly<Record<string, string | number>>;
}

const topology = JSON.parse(
  readFileSync(inProject('data/boundaries/hessen.topo.json'), 'utf8'),
) as HessenTopology;

const shares = Array.from({ length: 24 }, (_, index) => (index + 1) / 25);

/**
 * SYNTHETIC: no street of this is real. The boundary of Kassel from data/boundaries, repeatedly
 * shrunk towards the centre, stands for its streets; its area for built-up land.
 */
export function syntheticKassel(layers: {
  readonly streets: NamedLayer;
  readonly built: NamedLayer;
  readonly places: NamedLayer;
}): SyntheticLayers {
  const kassel = new Boundaries(topology).municipality('06611000');
  if (kassel === undefined) throw new Error('no Kassel');
  const { type, coordinates } = kassel.boundary;
  const ring = (type === 'Polygon' ? coordinates[0] : coordinates[0]?.[0]) ?? [];
  const [middleX, middleY] = kassel.label;
  const shrunk = (share: number): Position[] =>
    ring.map(([x = 0, y = 0]) => [
      middleX + (x - middleX) * share,
      middleY + (y - middleY) * share,
    ]);
  const { streets, built, places } = layers;
  const line = (share: number): Feature => ({
    type: 'Feature',
    properties: { ...streets.properties, name: `Synthetische Straße ${Math.round(share * 25)}` },
    geometry: { type: 'LineString', coordinates: shrunk(share) },
  });
  const area: Polygon = { type: 'Polygon', coordinates: [shrunk(0.8)] };
  const place = { type: 'Point' as const, coordinates: [middleX + 0.02, middleY] };
  return {
    [streets.name]: collection(shares.map(line)),
    [built.name]: collection([
      { type: 'Feature', properties: { ...built.properties }, geometry: area },
    ]),
    [places.name]: collection([
      {
        type: 'Feature',
        properties: { ...places.properties, name: 'Synthetisch-Ort' },
        geometry: place,
      },
    ]),
  };
}

const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

/**
 * Cuts layers into vector tiles. The returned function gives the bytes of one; null where it is
 * empty.
 */
export function cutTiles(layers: SyntheticLayers) {
  const indexes = Object.entries(layers).map(
    ([name, data]) => [name, new GeoJSONVT(data, { maxZoom: 16, indexMaxZoom: 5 })] as const,
  );
  return (z: number, x: number, y: number): Buffer | null => {
    const found: Record<string, GeoJSONVTTile> = {};
    for (const [name, index] of indexes) {
      const tile = index.getTile(z, x, y);
      if (tile !== null) found[name] = tile;
    }
    if (Object.keys(found).length === 0) return null;
    return Buffer.from(fromGeojsonVt(found, { version: 2, extent: 4096 }));
  };
}
