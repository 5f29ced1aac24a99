import type { FeatureCollection, Point } from 'geojson';
import type { Stop } from '../../model/geo/stops';

/** The stops as points. */
export const stopFeatures = (
  stops: readonly Stop[],
): FeatureCollection<Point, { name: string; station: boolean }> => ({
  type: 'FeatureCollection',
  features: stops.map(({ name, point, station }) => ({
    type: 'Feature',
    properties: { name, station },
    geometry: { type: 'Point', coordinates: [...point] },
  })),
});
