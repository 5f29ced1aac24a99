import { baselineEm } from '../../model/geo/openingView';
import { type ImageShape, roundedPath, type ShapedImage } from '../imageShapes';
import type { ScreenPoint } from '../MapObject';
import { type Box, type Frame, isIn, type Part } from './geometry';
import {
  type Anchor,
  anchorAt,
  boxAt,
  placesAlong,
  radialOffset,
  type TextBlock,
  textBlock,
} from './labels';
import type { MapStyle, StyledFeature, StyledLayer } from './MapStyle';
import { Room } from './Room';
import { svgElement } from './svgElement';

type Drawn = readonly SVGElement[];

/**
 * Symbols and names: upper layers take their room first, and a name stands where it covers none, on
 * one of the sides that its layer allows, or not at all – as in MapLibre.
 */
export class SymbolDrawing {
  readonly #style: MapStyle;
  readonly #images = new Map<
    string,
    { readonly image: ShapedImage; readonly drawn: SVGGElement }
  >();
  readonly #widths = new Map<string, number>();
  readonly #letters = document.createElement('canvas').getContext('2d');

  constructor(style: MapStyle) {
    this.#style = style;
  }

  setImages(images: readonly ShapedImage[]): void {
    for (const image of images) this.#images.set(image.id, { image, drawn: drawImage(image) });
  }

  /** All of them, by the ids of their layers. */
  draw(frame: Frame): ReadonlyMap<string, Drawn> {
    const room = new Room();
    const drawn = new Map<string, Drawn>();
    for (const layer of this.#style.layers.toReversed()) {
      if (layer.type !== 'symbol') continue;
      const features = this.#style.drawn(layer.id, frame.zoom);
      if (features.length > 0) drawn.set(layer.id, this.#drawLayer(layer, features, frame, room));
    }
    return drawn;
  }

  #drawLayer(
    layer: StyledLayer,
    features: readonly StyledFeature[],
    frame: Frame,
    room: Room,
  ): Drawn {
    const key = (feature: StyledFeature) =>
      Number(layer.value('symbol-sort-key', frame.zoom, feature));
    const ordered = layer.has('symbol-sort-key')
      ? features.toSorted((one, other) => key(one) - key(other))
      : features;
    const along = layer.value('symbol-placement', frame.zoom) === 'line';
    return ordered.flatMap((feature) =>
      feature.parts
        .filter((part) => isIn(part, frame, 60))
        .flatMap((part) => {
          const symbol = new Mark(layer, feature, frame.zoom);
          return along
            ? this.#drawAlong(symbol, part, frame, room)
            : this.#drawAt(symbol, screenPoint(part, frame), room);
        }),
    );
  }

  #drawAt(symbol: Mark, at: ScreenPoint, room: Room): Drawn {
    const icon = this.#images.get(symbol.text('icon-image'));
    const drawn: SVGElement[] = [];
    const block = this.#block(symbol);
    const stretched = icon?.image.room !== undefined;
    if (icon !== undefined && !stretched) {
      const place = iconPlace(symbol, icon.image, at);
      if (!symbol.is('icon-allow-overlap') && !room.isFree([place.box])) return [];
      if (!symbol.is('icon-ignore-placement')) room.take([place.box]);
      const opacity = symbol.number('icon-opacity');
      if (opacity > 0) drawn.push(placed(icon.drawn, place, opacity));
    }
    if (block === null) return drawn;
    const padding = symbol.number('text-padding');
    const anchor = symbol
      .anchors(block.size)
      .find(
        (each) => symbol.is('text-allow-overlap') || room.isFree([boxAt(at, block, each, padding)]),
      );
    if (anchor === undefined) return drawn;
    if (!symbol.is('text-ignore-placement')) room.take([boxAt(at, block, anchor, padding)]);
    const box = boxAt(at, block, anchor, 0);
    if (icon !== undefined && stretched) drawn.push(...stretchedAround(icon.image, box));
    drawn.push(drawText(symbol, block, box, anchor));
    return drawn;
  }

  #drawAlong(symbol: Mark, part: Part, frame: Frame, room: Room): Drawn {
    const block = this.#block(symbol);
    if (block === null) return [];
    return placesAlong(part, frame, block, symbol.number('symbol-spacing'))
      .filter(({ boxes }) => {
        const free = room.isFree(boxes);
        if (free) room.take(boxes);
        return free;
      })
      .map(({ at, angle }) => {
        const box = boxAt(at, block, { name: 'center', right: 0, down: 0 }, 0);
        const text = drawText(symbol, block, box, { name: 'center', right: 0, down: 0 });
        text.setAttribute(
          'transform',
          `rotate(${angle.toFixed(1)} ${at.x.toFixed(1)} ${at.y.toFixed(1)})`,
        );
        return text;
      });
  }

  /** Null without a text. */
  #block(symbol: Mark): TextBlock | null {
    const text = symbol.text('text-field');
    if (text === '') return null;
    const look = {
      size: symbol.number('text-size'),
      maxWidth: symbol.number('text-max-width'),
      lineHeight: symbol.number('text-line-height'),
      spacing: symbol.number('text-letter-spacing'),
    };
    return textBlock(text, look, (line, size) => this.#width(line) * size);
  }

  /** In ems. */
  #width(text: string): number {
    const known = this.#widths.get(text);
    if (known !== undefined) return known;
    if (this.#letters === null) return text.length / 2;
    this.#letters.font = `${measuredPx}px ${getComputedStyle(document.body).fontFamily}`;
    const width = this.#letters.measureText(text).width / measuredPx;
    this.#widths.set(text, width);
    return width;
  }
}

/** Size of the letters that are measured. */
const measuredPx = 100;

/** A feature in a layer of symbols: asks its properties. */
class Mark {
  readonly #layer: StyledLayer;
  readonly #feature: StyledFeature;
  readonly #zoom: number;

  constructor(layer: StyledLayer, feature: StyledFeature, zoom: number) {
    this.#layer = layer;
    this.#feature = feature;
    this.#zoom = zoom;
  }

  value = (name: string): unknown => this.#layer.value(name, this.#zoom, this.#feature);
  number = (name: string): number => Number(this.value(name));
  is = (name: string): boolean => this.value(name) === true;
  text = (name: string): string => String(this.value(name) ?? '');

  pair(name: string): readonly [number, number] {
    const value = this.value(name);
    return Array.isArray(value) ? [Number(value[0]), Number(value[1])] : [0, 0];
  }

  /** Where its text may stand, best first. */
  anchors(size: number): readonly Anchor[] {
    const offsets = this.value('text-variable-anchor-offset');
    if (hasValues(offsets)) {
      const pairs: Anchor[] = [];
      for (let index = 0; index + 1 < offsets.values.length; index += 2)
        pairs.push(
          anchorAt(String(offsets.values[index]), pairOf(offsets.values[index + 1]), size),
        );
      return pairs;
    }
    const sides = this.value('text-variable-anchor');
    if (Array.isArray(sides)) {
      const radius = this.number('text-radial-offset');
      return sides.map((name) => anchorAt(String(name), radialOffset(String(name), radius), size));
    }
    const [right, down] = this.pair('text-offset');
    return [{ name: this.text('text-anchor'), right: right * size, down: down * size }];
  }
}

/** A collection of anchors, as the library of the style makes it. */
const hasValues = (value: unknown): value is { readonly values: readonly unknown[] } =>
  typeof value === 'object' && value !== null && 'values' in value && Array.isArray(value.values);

const pairOf = (value: unknown): readonly [number, number] =>
  Array.isArray(value) ? [Number(value[0]), Number(value[1])] : [0, 0];

const screenPoint = ({ box }: Part, { originX, originY, scale }: Frame): ScreenPoint => ({
  x: (box.left - originX) * scale,
  y: (box.top - originY) * scale,
});

interface IconPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly turn: number;
  readonly box: Box;
}

function iconPlace(symbol: Mark, { side }: ShapedImage, at: ScreenPoint): IconPlace {
  const size = symbol.number('icon-size');
  const [right, down] = symbol.pair('icon-offset');
  const [x, y] = [at.x + right * size, at.y + down * size];
  const half = (side / 2) * size + symbol.pair('icon-padding')[0];
  const box = { left: x - half, top: y - half, right: x + half, bottom: y + half };
  return { x, y, size, turn: symbol.number('icon-rotate'), box };
}

function placed(image: SVGGElement, { x, y, size, turn }: IconPlace, opacity: number): SVGElement {
  const copy = image.cloneNode(true);
  if (!(copy instanceof SVGGElement)) throw new Error('a copy of an image is none');
  const turned = turn === 0 ? '' : `rotate(${turn})`;
  copy.setAttribute(
    'transform',
    `translate(${x.toFixed(2)} ${y.toFixed(2)})${turned}scale(${size.toFixed(4)})`,
  );
  if (opacity < 1) copy.setAttribute('opacity', String(opacity));
  return copy;
}

function drawImage({ id, shapes }: ShapedImage): SVGGElement {
  const group = svgElement('g', { 'data-image': id });
  group.append(...shapes.map(drawShape));
  return group;
}

const drawShape = ({
  path,
  fill = 'none',
  stroke,
  width,
  round,
  scale = 1,
  shift = [0, 0],
}: ImageShape) =>
  svgElement('path', {
    d: path,
    fill,
    'fill-rule': 'evenodd',
    stroke,
    'stroke-width': width,
    'stroke-linecap': round ? 'round' : undefined,
    'stroke-linejoin': round ? 'round' : undefined,
    transform: scale === 1 ? undefined : `scale(${scale})translate(${shift.join(' ')})`,
  });

/** An image that stretches with a text has one shape: a rectangle with round corners. */
const stretchedAround = ({ shapes, room = [0, 0] }: ShapedImage, box: Box): Drawn =>
  shapes.map(({ fill, stroke, width }) =>
    svgElement('path', {
      d: roundedPath(
        [box.left - room[0], box.top - room[1]],
        [box.right - box.left + 2 * room[0], box.bottom - box.top + 2 * room[1]],
        6,
      ),
      fill,
      stroke,
      'stroke-width': width,
    }),
  );

function drawText(symbol: Mark, block: TextBlock, box: Box, { name }: Anchor): SVGTextElement {
  const side = name.endsWith('left') ? 'start' : name.endsWith('right') ? 'end' : 'middle';
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[side];
  const halo = symbol.number('text-halo-width');
  const text = svgElement('text', {
    'text-anchor': side,
    'font-size': block.size,
    'letter-spacing': block.spacing === 0 ? undefined : block.spacing,
    fill: symbol.text('text-color'),
    stroke: halo > 0 ? symbol.text('text-halo-color') : undefined,
    'stroke-width': halo > 0 ? 2 * halo : undefined,
  });
  block.lines.forEach((line, index) => {
    const y = box.top + (index + 0.5) * block.lineHeight + baselineEm * block.size;
    const span = svgElement('tspan', { x: x.toFixed(1), y: y.toFixed(1) });
    span.textContent = line;
    text.append(span);
  });
  return text;
}
