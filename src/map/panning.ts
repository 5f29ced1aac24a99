import { hessenBounds } from '../model/geo/openingView';
import { type MapStep, type PanStep, panSteps } from '../model/mapStep';
import type { LngLat } from '../model/site';
import type { Bbox } from '../query/bbox';
import { type Camera, keptInSight, largestZoom, type MapSize, smallestZoom } from './cameraLimits';

/** What the map shows now. */
export interface MapPosition extends Camera {
  readonly viewport: Bbox;
  readonly size: MapSize;
}

/** Share of the viewport's width or height by which a step pans. */
const stepPart = 1 / 3;

/** Tolerance at the limits, in zoom levels, and as a part of the viewport. */
const nearly = 1e-3;

const [west, south] = hessenBounds.southWest;
const [east, north] = hessenBounds.northEast;

/** The centre after a pan step, clamped to Hessen. */
export function panTarget(position: MapPosition, step: PanStep): LngLat {
  const asked = { centre: stepped(position, step), zoom: position.zoom };
  return keptInSight(asked, position.size).centre;
}

function stepped({ centre: [lng, lat], viewport }: MapPosition, step: PanStep): LngLat {
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
export function stepLimits(position: MapPosition): readonly MapStep[] {
  const { centre, zoom, viewport, size } = position;
  const stays = (step: PanStep) => {
    const [lng, lat] = panTarget(position, step);
    const [width, height] = [viewport[2] - viewport[0], viewport[3] - viewport[1]];
    return (
      Math.abs(lng - centre[0]) < width * nearly && Math.abs(lat - centre[1]) < height * nearly
    );
  };
  const limits: MapStep[] = panSteps.filter(stays);
  if (zoom > largestZoom - nearly) limits.push('in');
  if (zoom < smallestZoom(size) + nearly) limits.push('out');
  return limits;
}
