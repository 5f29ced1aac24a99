import {
  type CircleLayerSpecification,
  GeoJSONSource,
  type GeoJSONSourceSpecification,
  type Map as MapLibreMap,
} from 'maplibre-gl';
import { MapLibreMap as LibreMap } from '../../src/map/mapLibre';
import { bounds, fetchPoints, mapElement, ofKind, painted, pointsUrl, shown } from './peer';

/** A page with nothing but MapLibre and the points. */
export function barePage({
  source = {},
  paint = {},
}: {
  readonly source?: Partial<GeoJSONSourceSpecification>;
  readonly paint?: CircleLayerSpecification['paint'];
} = {}): MapLibreMap {
  const [[west, south], [east, north]] = bounds;
  const map = new LibreMap({
    container: mapElement(),
    style: { version: 8, sources: {}, layers: [] },
    bounds: [west, south, east, north],
    fadeDuration: 0,
  });
  map.on('load', () => {
    map.addSource('sites', { ...source, type: 'geojson', data: pointsUrl });
    map.addLayer({ id: 'sites', type: 'circle', source: 'sites', paint });
    map.on('render', () => {
      if (map.queryRenderedFeatures({ layers: ['sites'] }).length > 0) shown({ filter });
    });
  });
  let points: ReturnType<typeof fetchPoints> | undefined;
  const filter = async (kind: string | null) => {
    points ??= fetchPoints();
    const kept = ofKind(await points, kind);
    const sites = map.getSource('sites');
    if (!(sites instanceof GeoJSONSource)) throw new Error('the page has no points');
    await sites.setData(kept);
    // The same that is waited for on our page.
    do await painted();
    while (!map.loaded());
  };
  return map;
}
