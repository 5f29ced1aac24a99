import type { FeatureCollection, Point } from 'geojson';
import { GeoJSONSource } from 'maplibre-gl';
import {
  baseSources,
  boundaryFeatures,
  landFeatures,
  placeFeatures,
  withoutEmpty,
} from '../../src/map/baseSources';
import { drawSymbolImages } from '../../src/map/drawSymbolImages';
import type { SymbolProperties } from '../../src/map/features';
import { sourceIds, symbolLayerId } from '../../src/map/layerNames';
import { mapLayers } from '../../src/map/layers';
import { MapLibreMap } from '../../src/map/mapLibre';
import { readPalette } from '../../src/map/palette';
import type { HessenTopology } from '../../src/model/geo/boundaries';
import { bounds, mapElement, painted, shown, size } from './peer';

/** The symbols of our map, and what they are filtered by. */
type Symbols = FeatureCollection<Point, SymbolProperties & { readonly kinds: readonly string[] }>;

const fetched = async (path: string) => (await fetch(path)).json();
const [topology, symbols]: [HessenTopology, Symbols] = await Promise.all([
  fetched('./boundaries.json'),
  fetched(`./symbols-${size}.geojson`),
]);
const palette = readPalette(getComputedStyle(mapElement()));
const land = {
  [sourceIds.land]: landFeatures(topology),
  [sourceIds.lines]: boundaryFeatures(topology),
  [sourceIds.places]: placeFeatures(topology),
};
const geojson = (data: FeatureCollection) => ({ type: 'geojson' as const, data });
const sources = {
  ...baseSources(symbols),
  ...Object.fromEntries(Object.entries(land).map(([id, data]) => [id, geojson(data)])),
};
const [[west, south], [east, north]] = bounds;
const map = new MapLibreMap({
  container: mapElement(),
  style: { version: 8, sources, layers: withoutEmpty(mapLayers(palette), sources) },
  bounds: [west, south, east, north],
  fadeDuration: 0,
});

/** As its library recommends: the points that are left are given to it. */
async function filter(kind: string | null): Promise<void> {
  const sites = map.getSource(sourceIds.sites);
  if (!(sites instanceof GeoJSONSource)) throw new Error('the page has no sites');
  const features = symbols.features.filter(
    ({ properties: { kinds } }) => kind === null || kinds.includes(kind),
  );
  await sites.setData({ ...symbols, features });
  // The same that is waited for on our page.
  do await painted();
  while (!map.loaded());
}

map.on('style.load', () => {
  for (const { id, data, pixelRatio, fit } of drawSymbolImages(palette))
    map.addImage(id, data, { pixelRatio, ...fit });
  map.on('render', () => {
    if (map.queryRenderedFeatures({ layers: [symbolLayerId] }).length > 0) shown({ filter });
  });
});
