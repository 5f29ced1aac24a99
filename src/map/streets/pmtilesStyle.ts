import { layers } from '@protomaps/basemaps';
import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol, TileType } from 'pmtiles';
import { readStreetStyle, type StreetStyle } from '../../model/operator/streetStyle';
import { paperFlavor } from './paperFlavor';

const source = 'protomaps';

/** Points of interest and house numbers would compete with our symbols. */
const dropped: readonly string[] = ['pois', 'address_label'];

const protocol = new Protocol();
addProtocol('pmtiles', protocol.tile);

/**
 * A style for an archive of vector tiles in the Protomaps schema, which any web server can host.
 * Never throws; null when the address has no such archive.
 */
export async function pmtilesStyle(archiveUrl: string): Promise<StreetStyle | null> {
  const archive = new PMTiles(archiveUrl);
  const header = await archive.getHeader().catch(() => null);
  if (header === null || header.tileType !== TileType.Mvt) return null;
  protocol.add(archive);
  const tiles = {
    tiles: [`pmtiles://${archiveUrl}/{z}/{x}/{y}`],
    minzoom: header.minZoom,
    maxzoom: header.maxZoom,
    bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
  };
  const read = readStreetStyle({
    sources: { [source]: { type: 'vector', ...tiles } },
    layers: layers(source, paperFlavor(), { lang: 'de' }),
  });
  if (read === null) return null;
  const kept = read.layers.filter(({ id }) => !dropped.includes(id));
  return { sources: read.sources as StreetStyle['sources'], layers: kept };
}
