import { hessenBounds } from '../model/geo/openingView';
import type { MapStep, PanStep } from '../model/mapStep';
import type { LngLat } from '../model/site';
import type { Bbox } from '../query/bbox';

/** Zoom range of the map. */
export const zoomRange = { min: 5, max: 17 } as const;

/** Share of the viewport's width or height by which a step pans. */
const stepPart = 1 / 3;

/** Tolerance at the limits, in degrees or zoom levels. */
const nearly = 1e-3;

const [west, south] = hessenBounds.southWest;
const [east, north] = hessenBounds.northEast;

/** The centre after a pan step, clamped to Hessen. */
export function panTarget([lng, lat]: LngLat, viewport: Bbox, step: PanStep): LngLat {
  const width = (viewport[2] - viewport[0]) * stepPart;
  const height = (viewport[3] - viewport[1]) * stepPart;
  switch (step) {
    case 'north':
      return [lng, Math.max(lat, Math.min(lat + height, north))];
    case 'south':
      return [lng, Math.min(lat, Math.max(lat - height, south))];
    case 'east':
      return [Math.max(lng, Math.min(lng + width, east)), lat];
    case 'west':
      return [Math.min(lng, Math.max(lng - width, west)), lat];
  }
}

/** The steps that have reached their limit. */
export function stepLimits([lng, lat]: LngLat, zoom: number): readonly MapStep[] {
  const reached: Readonly<Record<MapStep, boolean>> = {
    north: lat > north - nearly,
    west: lng < west + nearly,
    east: lng > east - nearly,
    south: lat < south + nearly,
    in: zoom > zoomRange.max - nearly,
    out: zoom < zoomRange.min + nearly,
  };
  const steps: readonly MapStep[] = ['north', 'west', 'east', 'south', 'in', 'out'];
  return steps.filter((step) => reached[step]);
}
