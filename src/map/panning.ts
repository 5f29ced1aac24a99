import { hessenBounds } from '../model/geo/openingView';
import type { MapStep, PanStep } from '../model/mapStep';
import type { LngLat } from '../model/site';
import type { Bbox } from '../query/bbox';

/** The map comes no nearer and goes no farther by itself. */
export const zoomRange = { min: 5, max: 17 } as const;

/** Part of the shown width or height by which a step moves the map. */
const stepPart = 1 / 3;

/** Less than this is no step, in degrees or levels of zoom. */
const nearly = 1e-3;

const [west, south] = hessenBounds.southWest;
const [east, north] = hessenBounds.northEast;

/** Where the middle of the map goes by a step: over Hessen, never out of it. */
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

/** The steps that lead no further from where the map is. */
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
