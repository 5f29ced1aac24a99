import { addProtocol, type SourceSpecification } from 'maplibre-gl';
import { Protocol } from 'pmtiles';
import { dotFilter, dotLayer } from '../../src/map/dotLayer';
import { MapLibreMap } from '../../src/map/mapLibre';
import { readPalette } from '../../src/map/palette';
import { bounds, fetchPoints, mapElement, painted, shown, size } from './peer';

/*
 * The dots of our map alone, filtered as ours are. The address says where they come from:
 * `als=tiles`: an archive of vector tiles, of which those in view are fetched; else GeoJSON that the page
 * has in memory, as our page has the sites.
 */
const asTiles = new URLSearchParams(location.search).get('als') === 'tiles';
addProtocol('pmtiles', new Protocol().tile);

const [points, dots] = await Promise.all([
  fetchPoints(),
  fetch(`./dots-${size}.geojson`).then((response) => response.json()),
]);
const archive = new URL(`./dots-${size}.pmtiles`, location.href).href;
const source: SourceSpecification = asTiles
  ? { type: 'vector', url: `pmtiles://${archive}` }
  : { type: 'geojson', data: dots, promoteId: 'id' };

const [[west, south], [east, north]] = bounds;
const map = new MapLibreMap({
  container: mapElement(),
  style: { version: 8, sources: {}, layers: [] },
  bounds: [west, south, east, north],
  fadeDuration: 0,
});

const foundOf = (kind: string | null) =>
  dotFilter(
    points.features.map(({ properties: { kinds } }) =>
      Number(kind === null || kinds.includes(kind)),
    ),
  );

async function filter(kind: string | null): Promise<void> {
  map.setFilter('dots', foundOf(kind));
  // The same that is waited for on our page.
  do await painted();
  while (!map.loaded());
}

map.once('idle', () => {
  const start = performance.now();
  map.addSource('dots', source);
  map.addLayer({
    ...dotLayer(readPalette(getComputedStyle(mapElement()))),
    ...{ id: 'dots', source: 'dots', filter: foundOf(null) },
    ...(asTiles && { 'source-layer': 'dots' }),
  });
  map.once('idle', () => {
    mapElement().dataset.drawnMs = String(performance.now() - start);
    shown({ filter });
  });
});
