import type { Geometry, Position } from 'geojson';
import { project } from '../../model/geo/mercator';
import { symbolZoom } from '../../model/symbol';
import type { Camera } from '../cameraLimits';

/** A point, a line or a ring, in pixels at `symbolZoom`. */
export interface Part {
  /** x and y in turn. */
  readonly xy: Float64Array;
  readonly box: Box;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A picture of the map: what is `origin`, in pixels at `symbolZoom`, is its upper left corner. */
export interface Frame {
  readonly zoom: number;
  readonly scale: number;
  readonly originX: number;
  readonly originY: number;
  readonly width: number;
  readonly height: number;
}

/** The picture that a camera shows, so many pixels wide and high. */
export function frameOf({ centre, zoom }: Camera, width: number, height: number): Frame {
  const scale = 2 ** (zoom - symbolZoom);
  const [x, y] = project(centre, symbolZoom);
  return {
    zoom,
    scale,
    originX: x - width / 2 / scale,
    originY: y - height / 2 / scale,
    width,
    height,
  };
}

/** The parts of a geometry; of areas all rings. */
export function partsOf(geometry: Geometry): readonly Part[] {
  switch (geometry.type) {
    case 'Point':
      return [partOf([geometry.coordinates])];
    case 'MultiPoint':
      return geometry.coordinates.map((point) => partOf([point]));
    case 'LineString':
      return [partOf(geometry.coordinates)];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.map(partOf);
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(partOf);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(partsOf);
  }
}

function partOf(positions: readonly Position[]): Part {
  const xy = new Float64Array(positions.length * 2);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  positions.forEach(([lng = 0, lat = 0], index) => {
    const [x, y] = project([lng, lat], symbolZoom);
    xy[2 * index] = x;
    xy[2 * index + 1] = y;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  });
  return { xy, box: { left, top, right, bottom } };
}

/** Whether any of a part can be in the picture, or within so many pixels around it. */
export function isIn({ box }: Part, frame: Frame, margin = 20): boolean {
  const at = (value: number, origin: number) => (value - origin) * frame.scale;
  return (
    at(box.right, frame.originX) > -margin &&
    at(box.bottom, frame.originY) > -margin &&
    at(box.left, frame.originX) < frame.width + margin &&
    at(box.top, frame.originY) < frame.height + margin
  );
}

/** Points nearer to the one before are left out, in pixels. */
const finest = 0.6;

/**
 * Lines or rings as an SVG path in the pixels of a picture. Of lines only what can be seen is taken;
 * rings stay whole, so that their area is right.
 */
export function pathOf(parts: readonly Part[], frame: Frame, closed: boolean): string {
  let path = '';
  for (const part of parts) if (isIn(part, frame)) path += linePath(part.xy, frame, closed);
  return path;
}

function linePath(xy: Float64Array, frame: Frame, closed: boolean): string {
  const { scale, originX, originY } = frame;
  const last = xy.length - 2;
  let path = '';
  let [beforeX, beforeY, drawn] = [0, 0, false];
  for (let index = 0; index <= last; index += 2) {
    const x = ((xy[index] ?? 0) - originX) * scale;
    const y = ((xy[index + 1] ?? 0) - originY) * scale;
    const begins = index === 0;
    if (!begins && index < last && Math.abs(x - beforeX) + Math.abs(y - beforeY) < finest) continue;
    if (begins || (!closed && passesBy(beforeX, beforeY, x, y, frame))) drawn = false;
    else {
      path += drawn
        ? `L${round(x)} ${round(y)}`
        : `M${round(beforeX)} ${round(beforeY)}L${round(x)} ${round(y)}`;
      drawn = true;
    }
    beforeX = x;
    beforeY = y;
  }
  return closed && drawn ? `${path}Z` : path;
}

/** Both ends of a piece of a line lie on the same side beside the picture. */
const passesBy = (x: number, y: number, toX: number, toY: number, { width, height }: Frame) =>
  (x < 0 && toX < 0) ||
  (y < 0 && toY < 0) ||
  (x > width && toX > width) ||
  (y > height && toY > height);

const round = (value: number): number => Math.round(value * 10) / 10;

/** Whether a point, in pixels at `symbolZoom`, lies in an area of these rings. */
export function isInside(rings: readonly Part[], x: number, y: number): boolean {
  let inside = false;
  for (const { xy, box } of rings) {
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
    for (let index = 0; index < xy.length; index += 2) {
      const before = (index + xy.length - 2) % xy.length;
      const [fromX, fromY] = [xy[before] ?? 0, xy[before + 1] ?? 0];
      const [toX, toY] = [xy[index] ?? 0, xy[index + 1] ?? 0];
      if (fromY > y !== toY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX)
        inside = !inside;
    }
  }
  return inside;
}
