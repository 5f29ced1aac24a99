import { type Layer, map as leafletMap } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { bounds, fetchPoints, mapElement, ofKind, type Points, painted, shown } from './peer';

/** A page with nothing but Leaflet and the points, drawn as the layer of them says. */
export function barePage(layerOf: (points: Points) => Layer): void {
  const [[west, south], [east, north]] = bounds;
  const map = leafletMap('map', { maxZoom: 18 }).fitBounds([
    [south, west],
    [north, east],
  ]);
  const draw = async () => {
    const points = await fetchPoints();
    let layer = layerOf(points).addTo(map);
    shown({
      filter: async (kind) => {
        layer.remove();
        layer = layerOf(ofKind(points, kind)).addTo(map);
        await painted();
      },
    });
  };
  draw().catch((error: unknown) => {
    mapElement().textContent = String(error);
  });
}
