import type { ScreenPoint } from '../MapObject';
import type { Box, Frame, Part } from './geometry';

/** A text in lines, in pixels. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly size: number;
  /** Of one line. */
  readonly lineHeight: number;
  readonly spacing: number;
}

/** A possible place of a text: its part that lies at the place, as the style calls it, and from there in pixels. */
export interface Anchor {
  readonly name: string;
  readonly right: number;
  readonly down: number;
}

/** Width of a text in a letter size, in pixels. */
export type MeasureText = (text: string, size: number) => number;

interface TextLook {
  readonly size: number;
  /** Ems. */
  readonly maxWidth: number;
  readonly lineHeight: number;
  readonly spacing: number;
}

/** A text in as few lines as its width allows, all about as long. */
export function textBlock(text: string, look: TextLook, measure: MeasureText): TextBlock {
  const { size } = look;
  const spacing = look.spacing * size;
  const widthOf = (line: string) => measure(line, size) + spacing * line.length;
  const whole = widthOf(text);
  const count = Math.ceil(whole / (look.maxWidth * size));
  const lines = count > 1 ? broken(text, whole / count, widthOf) : [text];
  const lineHeight = look.lineHeight * size;
  return {
    lines,
    width: Math.max(...lines.map(widthOf)),
    height: lines.length * lineHeight,
    size,
    lineHeight,
    spacing,
  };
}

/** Breaks where a line comes nearest to a width. */
function broken(
  text: string,
  wanted: number,
  widthOf: (line: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    const fits =
      last !== undefined && Math.abs(widthOf(longer) - wanted) < Math.abs(widthOf(last) - wanted);
    if (fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** How far letters reach below the middle of their line, in ems: MapLibre moves texts above and below by it. */
const baseline = 7 / 24;

/** An anchor of the style with its distance in ems, as MapLibre understands it. */
export function anchorAt(
  name: string,
  [right, down]: readonly [number, number],
  size: number,
): Anchor {
  const shift = name.startsWith('top') ? -baseline : name.startsWith('bottom') ? baseline : 0;
  return { name, right: right * size, down: (down + shift) * size };
}

/** The distance of an anchor in a circle around the place, in ems. */
export function radialOffset(name: string, radius: number): readonly [number, number] {
  const part = name.includes('-') ? Math.SQRT1_2 : 1;
  const across = name.endsWith('left') ? 1 : name.endsWith('right') ? -1 : 0;
  const along = name.startsWith('top') ? 1 : name.startsWith('bottom') ? -1 : 0;
  return [across * radius * part, along * radius * part];
}

/** The room that a text takes at an anchor. */
export function boxAt(
  { x, y }: ScreenPoint,
  { width, height }: Pick<TextBlock, 'width' | 'height'>,
  { name, right, down }: Anchor,
  padding: number,
): Box {
  const left = x + right - width * (name.endsWith('left') ? 0 : name.endsWith('right') ? 1 : 0.5);
  const top =
    y + down - height * (name.startsWith('top') ? 0 : name.startsWith('bottom') ? 1 : 0.5);
  return {
    left: left - padding,
    top: top - padding,
    right: left + width + padding,
    bottom: top + height + padding,
  };
}

/** A place for a text along a line. */
export interface LinePlace {
  readonly at: ScreenPoint;
  /** In degrees; the text reads from left to right. */
  readonly angle: number;
  readonly boxes: readonly Box[];
}

/** How much shorter than the line itself the way between the ends of a text may be. */
const straight = 0.985;

/** Places on a line that are straight enough for a text, in the pixels of a picture. */
export function placesAlong(
  { xy }: Part,
  frame: Frame,
  text: Pick<TextBlock, 'width' | 'height'>,
  apart: number,
): readonly LinePlace[] {
  const points = screenLine(xy, frame);
  const ways = [0];
  for (let index = 1; index < points.length; index++)
    ways.push((ways[index - 1] ?? 0) + distance(points[index - 1], points[index]));
  const length = ways.at(-1) ?? 0;
  const at = (way: number): ScreenPoint => pointAt(points, ways, way);
  const places: LinePlace[] = [];
  for (let middle = text.width / 2 + 10; middle < length - text.width / 2; middle += 20) {
    const [from, to] = [at(middle - text.width / 2), at(middle + text.width / 2)];
    if (distance(from, to) < text.width * straight) continue;
    places.push(placeBetween(from, to, at(middle), text));
    middle += text.width + apart;
  }
  return places;
}

function screenLine(xy: Float64Array, { originX, originY, scale }: Frame): readonly ScreenPoint[] {
  const points: ScreenPoint[] = [];
  for (let index = 0; index < xy.length; index += 2)
    points.push({
      x: ((xy[index] ?? 0) - originX) * scale,
      y: ((xy[index + 1] ?? 0) - originY) * scale,
    });
  return points;
}

const nowhere: ScreenPoint = { x: 0, y: 0 };
const distance = (one = nowhere, other = nowhere): number =>
  Math.hypot(one.x - other.x, one.y - other.y);

function pointAt(
  points: readonly ScreenPoint[],
  ways: readonly number[],
  way: number,
): ScreenPoint {
  const next = Math.max(
    1,
    ways.findIndex((length) => length >= way),
  );
  const [from = nowhere, to = nowhere] = [points[next - 1], points[next]];
  const [before = 0, after = 0] = [ways[next - 1], ways[next]];
  const part = after > before ? (way - before) / (after - before) : 0;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function placeBetween(
  from: ScreenPoint,
  to: ScreenPoint,
  at: ScreenPoint,
  { width, height }: Pick<TextBlock, 'width' | 'height'>,
): LinePlace {
  const forwards = to.x >= from.x;
  const [start, end] = forwards ? [from, to] : [to, from];
  const angle = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI;
  const steps = Math.max(2, Math.ceil(width / height));
  const boxes = Array.from({ length: steps }, (_, step) => {
    const part = step / (steps - 1);
    const x = start.x + (end.x - start.x) * part;
    const y = start.y + (end.y - start.y) * part;
    const half = height / 2;
    return { left: x - half, top: y - half, right: x + half, bottom: y + half };
  });
  return { at, angle, boxes };
}
