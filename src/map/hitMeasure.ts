import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import { measureZoom } from '../model/measureZoom';
import { tileSide } from './measureImages';
import type { MeasurePlace } from './measurePlaces';

/** The measure whose tile is at a point of the screen or at most `reachPx` beside it: the nearest; else null. */
export function hitMeasure(
  map: Pick<MapLibreMap, 'project' | 'getZoom'>,
  point: Point,
  places: readonly MeasurePlace[],
  reachPx: number,
): MeasurePlace | null {
  if (map.getZoom() < measureZoom) return null;
  const reach = tileSide / 2 + reachPx;
  const [nearest] = places
    .map((place) => {
      const { x, y } = map.project([...place.point]);
      const dx = x + place.offset[0] - point.x;
      const dy = y + place.offset[1] - point.y;
      return { place, dx: Math.abs(dx), dy: Math.abs(dy), distance: Math.hypot(dx, dy) };
    })
    .filter(({ dx, dy }) => dx <= reach && dy <= reach)
    .toSorted((a, b) => a.distance - b.distance);
  return nearest?.place ?? null;
}
