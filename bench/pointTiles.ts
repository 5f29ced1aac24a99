import { gzipSync } from 'node:zlib';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';
import { type Extent, writeArchive } from '../e2e/support/syntheticArchive';

/** All of Hessen; nearer than zoom 9 the same tiles are drawn larger. */
const extent: Extent = { bounds: [7.7, 49.3, 10.3, 51.7], zooms: [5, 9], packed: true };
const [, maxZoom] = extent.zooms;

/**
 * Dots as an archive of vector tiles, as a build would make it: each a number that states refer to, and
 * its colour; the page has the rest.
 */
export function pointTiles({ features }: FeatureCollection): Buffer {
  const lean = features.map(({ geometry, properties }, place) => ({
    type: 'Feature' as const,
    id: place,
    geometry,
    properties: { place, kind: properties?.kind },
  }));
  const index = new GeoJSONVT(
    { type: 'FeatureCollection', features: lean },
    { maxZoom, indexMaxZoom: maxZoom, indexMaxPoints: 0, extent: 4096, buffer: 64 },
  );
  return writeArchive((z, x, y) => {
    const tile = index.getTile(z, x, y);
    if (tile === null) return null;
    const bytes = fromGeojsonVt({ dots: tile }, { version: 2, extent: 4096 });
    return gzipSync(bytes, { level: 9 });
  }, extent);
}
