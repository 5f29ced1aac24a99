import { openingSize, toViewBox } from '../../model/geo/openingView';
import { placeLabels } from '../../model/geo/placeLabels';
import { formerOpacity, shapePaths, shapes, symbolRadius } from '../../model/symbol';
import type { Pen } from './pen';
import type { PictureContent, PictureSymbol } from './pictureContent';
import { kindColours, layout, pictureColours, pictureSize } from './pictureStyle';

/** The outlines of Hessen as SVG paths; `scale` turns their units into those of the opening view. */
export interface LandOutlines {
  readonly state: string;
  readonly districts: string;
  readonly scale: number;
}

const frame = {
  width: pictureSize.width - layout.mapLeft - 2 * layout.mapPadding,
  height: layout.mapKey - 16 - 2 * layout.mapPadding,
};
/** Pixels of the picture for one of the opening view. */
const scale = Math.min(frame.width / openingSize.width, frame.height / openingSize.height);
const left = (layout.mapLeft + pictureSize.width - openingSize.width * scale) / 2;
const top = layout.mapPadding + (frame.height - openingSize.height * scale) / 2;

const toPicture = (point: PictureSymbol['point']): readonly [number, number] => {
  const [x, y] = toViewBox(point);
  return [left + x * scale, top + y * scale];
};

/** Minimum size of the symbol of a single site. */
const smallestMarked = 10;
const ring = 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1-1 0Z';

/** Hessen with the symbols of the sites and the names of a few towns. */
export function drawMap(draw: Pen, content: PictureContent, land: LandOutlines): void {
  const { symbols, marked } = content;
  const colours = pictureColours;
  const mapWidth = pictureSize.width - layout.mapLeft;
  draw.box(layout.mapLeft, 0, mapWidth, layout.footerTop, colours['map-outside']);
  const outline = scale * land.scale;
  draw.path(land.state, left, top, outline, { fill: colours['map-land'] });
  draw.path(land.districts, left, top, outline, { stroke: colours['map-district'], strokePx: 0.8 });
  draw.path(land.state, left, top, outline, { stroke: colours['map-state'], strokePx: 1.5 });
  for (const symbol of symbols)
    drawSymbol(draw, symbol, marked ? markedSize(symbol) : size(symbol, symbols.length), marked);
  // Names may cover crowded symbols, as on the map of the page.
  drawNames(draw, symbols.length > crowd ? [] : symbols, marked);
  drawKey(draw, content);
}

/** Few symbols have room to be larger than on the map of the page. */
const size = ({ amountEur }: PictureSymbol, symbols: number): number =>
  symbolRadius(amountEur) * scale * (symbols > crowd ? 1.15 : 1.7);
const crowd = 60;
const markedSize = ({ amountEur }: PictureSymbol): number =>
  Math.max(smallestMarked, symbolRadius(amountEur) * scale);

function drawSymbol(draw: Pen, symbol: PictureSymbol, size: number, marked: boolean): void {
  const [x, y] = toPicture(symbol.point);
  const { kind, amountEur, former } = symbol;
  const colour = kindColours[kind];
  if (marked) {
    draw.path(ring, x, y, size + 13, { fill: pictureColours.paper, opacity: 0.85 });
    draw.path(ring, x, y, size + 11, { stroke: pictureColours.accent, strokePx: 3.5 });
  }
  draw.path(shapePaths[shapes[kind]], x, y, size, {
    ...(amountEur === null
      ? { fill: pictureColours['map-land'], stroke: colour, strokePx: marked ? 4 : 2 }
      : { fill: colour, stroke: pictureColours['map-symbol-rim'], strokePx: 1.2 }),
    opacity: former ? formerOpacity : 0.92,
  });
}

/** Names of the larger towns, without those that would cover a symbol. */
function drawNames(draw: Pen, symbols: readonly PictureSymbol[], marked: boolean): void {
  const style = { sizePx: 14, weight: 500, align: 'center' } as const;
  const places = symbols.map(({ point }) => toPicture(point));
  const clearPx = marked ? 30 : 14;
  for (const { name, rank, point } of placeLabels) {
    const [x, y] = toPicture(point);
    const nameY = y + 18;
    const reach = draw.width(name, style) / 2 + clearPx;
    const hidden = places.some(
      ([px, py]) => Math.abs(px - x) < reach && Math.abs(py - (nameY - 5)) < clearPx,
    );
    if (rank === 1 && !hidden)
      draw.text(name, x, nameY, {
        ...style,
        colour: pictureColours['map-label'],
        halo: pictureColours['map-halo'],
      });
  }
}

/** The legend of hollow symbols and of symbol sizes, centred below the map. */
function drawKey(draw: Pen, { symbols, noAmount, size: sizeWords }: PictureContent): void {
  const style = { sizePx: 14, weight: 400, colour: pictureColours['map-label'] } as const;
  const first = symbols.find(({ amountEur }) => amountEur === null);
  const parts = [first === undefined ? '' : noAmount, sizeWords].filter((part) => part !== '');
  const gap = 22;
  const symbolRoom = first === undefined ? 0 : 18;
  const width =
    parts.reduce((sum, part) => sum + draw.width(part, style), symbolRoom) +
    gap * Math.max(0, parts.length - 1);
  let x = (layout.mapLeft + pictureSize.width - width) / 2;
  if (first !== undefined)
    draw.path(shapePaths[shapes[first.kind]], x + 6, layout.mapKey - 5, 5, {
      fill: pictureColours['map-land'],
      stroke: kindColours[first.kind],
      strokePx: 2,
    });
  x += symbolRoom;
  for (const part of parts) {
    draw.text(part, x, layout.mapKey, style);
    x += draw.width(part, style) + gap;
  }
}
