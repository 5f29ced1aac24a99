import { project, unproject } from '../../model/geo/mercator';
import type { LngLat } from '../../model/site';
import type { Camera } from '../cameraLimits';
import type { Corners, Fit, ScreenPoint } from '../MapObject';

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a place is on a map that a camera shows. */
export function pixelOf(place: LngLat, { centre, zoom }: Camera, size: Size): ScreenPoint {
  const [x, y] = project(place, zoom);
  const [centreX, centreY] = project(centre, zoom);
  return { x: x - centreX + size.width / 2, y: y - centreY + size.height / 2 };
}

/** The place at a point of the screen: the inverse of `pixelOf`. */
export function placeAt({ x, y }: ScreenPoint, { centre, zoom }: Camera, size: Size): LngLat {
  const [centreX, centreY] = project(centre, zoom);
  return unproject([centreX + x - size.width / 2, centreY + y - size.height / 2], zoom);
}

/** The camera that has looked away by so many pixels, to the right and down. */
export function shifted({ centre, zoom }: Camera, right: number, down: number): Camera {
  const [x, y] = project(centre, zoom);
  return { centre: unproject([x + right, y + down], zoom), zoom };
}

/** The camera at another zoom that shows the same place at a point of the screen. */
export function zoomedAt(camera: Camera, zoom: number, at: ScreenPoint, size: Size): Camera {
  const there = pixelOf(placeAt(at, camera, size), { ...camera, zoom }, size);
  return shifted({ ...camera, zoom }, there.x - at.x, there.y - at.y);
}

/** The nearest camera that shows a part of the map between the paddings. */
export function cameraFor([southWest, northEast]: Corners, fit: Fit, size: Size): Camera {
  const { padding = { left: 0, top: 0, right: 0, bottom: 0 }, maxZoom = 22 } = fit;
  const [west, south] = project(southWest, 0);
  const [east, north] = project(northEast, 0);
  const free = (length: number, before: number, after: number) =>
    Math.max(1, length - before - after);
  const scale = Math.min(
    free(size.width, padding.left, padding.right) / (east - west),
    free(size.height, padding.top, padding.bottom) / (south - north),
  );
  const zoom = Math.min(maxZoom, Math.log2(scale));
  const middle: Camera = { centre: unproject([(west + east) / 2, (north + south) / 2], 0), zoom };
  return shifted(middle, (padding.right - padding.left) / 2, (padding.bottom - padding.top) / 2);
}

/** On the way from one camera to another, from 0 to 1: what stays in its place at both ends does so on the way. */
export function between(from: Camera, to: Camera, part: number): Camera {
  const zoom = from.zoom + (to.zoom - from.zoom) * part;
  const wholeWay = 1 - 2 ** (from.zoom - to.zoom);
  const way = Math.abs(wholeWay) < 1e-9 ? part : (1 - 2 ** (from.zoom - zoom)) / wholeWay;
  const [fromX, fromY] = project(from.centre, 0);
  const [toX, toY] = project(to.centre, 0);
  return { centre: unproject([fromX + (toX - fromX) * way, fromY + (toY - fromY) * way], 0), zoom };
}
