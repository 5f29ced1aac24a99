import type { FeatureCollection, Point } from 'geojson';
import type { LngLat } from '../model/site';

/** A place that distances are measured from, as the map shows it. */
export interface MapOrigin {
  readonly name: string;
  readonly point: LngLat;
}

/** The mark of the place; nothing for null. */
export const originFeatures = (
  origin: MapOrigin | null,
): FeatureCollection<Point, { readonly name: string }> => ({
  type: 'FeatureCollection',
  features:
    origin === null
      ? []
      : [
          {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [...origin.point] },
            properties: { name: origin.name },
          },
        ],
});
