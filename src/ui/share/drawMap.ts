import { openingNames } from '../../model/geo/openingNames';
import { openingSize, toViewBox } from '../../model/geo/openingView';
import { placeLabels } from '../../model/geo/placeLabels';
import { symbolRadius, symbolReach, symbolZoom } from '../../model/symbol';
import { drawMapKey, mapKeyOf } from './drawMapKey';
import { drawSymbol } from './drawSymbol';
import type { Pen } from './pen';
import type { PictureMotif, PictureSymbol } from './pictureContent';
import { layout, pictureColours, pictureSize } from './pictureStyle';

/** The outlines of Hessen as SVG paths; `scale` turns their units into those of the opening view. */
export interface LandOutlines {
  readonly state: string;
  readonly districts: string;
  readonly scale: number;
}

const frame = {
  left: layout.mapLeft + layout.mapPadding,
  top: layout.mapPadding,
  width: pictureSize.width - layout.mapLeft - 2 * layout.mapPadding,
  height: layout.mapKey - 16 - 2 * layout.mapPadding,
};
/** Pixels of the picture for one of the opening view, where all of Hessen is shown. */
const scale = Math.min(frame.width / openingSize.width, frame.height / openingSize.height);
/** The outlines are simplified: nearer, they would be false. */
const maxZoom = 6;
/** Room around the sites of a selection, for their symbols and names. */
const roomPx = 44;

/** What the map shows: positions of the opening view times `scale`, moved by left and top. */
export interface MapView {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  /** How much nearer than all of Hessen. */
  readonly zoom: number;
}

const centred = (x: number, y: number, zoom: number): MapView => ({
  scale: scale * zoom,
  left: frame.left + frame.width / 2 - x * scale * zoom,
  top: frame.top + frame.height / 2 - y * scale * zoom,
  zoom,
});
const wholeState = centred(openingSize.width / 2, openingSize.height / 2, 1);

/** The sites of a selection; a single site is shown where it lies in Hessen. */
export function mapViewOf({ symbols, marked }: Pick<PictureMotif, 'symbols' | 'marked'>): MapView {
  if (marked || symbols.length === 0) return wholeState;
  const places = symbols.map(({ point }) => toViewBox(point));
  const [x0, x1] = [Math.min(...places.map(([x]) => x)), Math.max(...places.map(([x]) => x))];
  const [y0, y1] = [Math.min(...places.map(([, y]) => y)), Math.max(...places.map(([, y]) => y))];
  const fitting = Math.min(
    (frame.width - 2 * roomPx) / ((x1 - x0) * scale),
    (frame.height - 2 * roomPx) / ((y1 - y0) * scale),
    maxZoom,
  );
  // What hardly comes nearer stays the shape that people know.
  return fitting < 1.25 ? wholeState : centred((x0 + x1) / 2, (y0 + y1) / 2, fitting);
}

const toPicture = (
  point: PictureSymbol['point'],
  { scale: factor, left, top }: MapView,
): readonly [number, number] => {
  const [x, y] = toViewBox(point);
  return [left + x * factor, top + y * factor];
};

/** Minimum size of the symbol of a single site. */
const smallestMarked = 10;
/** Of the light disc around a marked symbol. */
const markPx = 13;
const ring = 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1-1 0Z';

/** Hessen, or the part of it with the sites, with their symbols and the names of towns. */
export function drawMap(draw: Pen, content: PictureMotif, land: LandOutlines): void {
  const { symbols, marked } = content;
  const view = mapViewOf(content);
  const key = mapKeyOf(draw, content);
  const colours = pictureColours;
  const mapWidth = pictureSize.width - layout.mapLeft;
  draw.box(layout.mapLeft, 0, mapWidth, layout.footerTop, colours['map-outside']);
  drawLand(draw, land, view, 1);
  // Below the symbols, which they keep off.
  if (view.zoom === 1)
    drawNamesOfHessen(draw, symbols, (symbol) =>
      marked
        ? markedSize(symbol) + markPx
        : size(symbol, symbols.length) * symbolReach(symbol.kind, symbol.amountEur === null),
    );
  for (const symbol of symbols) {
    const place = toPicture(symbol.point, view);
    const radius = marked ? markedSize(symbol) : size(symbol, symbols.length);
    if (marked) drawMark(draw, place, radius);
    drawSymbol(draw, symbol, place, radius, marked ? 4 : 2);
  }
  if (view.zoom > 1) {
    drawNames(draw, content, view, key.top);
    drawWhere(draw, land, view);
    draw.box(layout.mapLeft, key.top, mapWidth, layout.footerTop - key.top, colours['map-outside']);
  }
  drawMapKey(draw, key);
  // What reaches out of the map where it is nearer.
  draw.box(0, 0, layout.mapLeft, layout.footerTop, colours.paper);
}

function drawLand(
  draw: Pen,
  land: LandOutlines,
  { scale: factor, left, top }: MapView,
  px: number,
) {
  const outline = factor * land.scale;
  const colours = pictureColours;
  draw.path(land.state, left, top, outline, { fill: colours['map-land'] });
  draw.path(land.districts, left, top, outline, {
    stroke: colours['map-district'],
    strokePx: 0.8 * px,
  });
  draw.path(land.state, left, top, outline, { stroke: colours['map-state'], strokePx: 1.5 * px });
}

/** Where in Hessen a map lies that is zoomed: a small one with its frame, in the corner. */
function drawWhere(draw: Pen, land: LandOutlines, view: MapView): void {
  const small = 76 / openingSize.height;
  const [x, y] = [pictureSize.width - openingSize.width * small - 14, 14];
  draw.box(x - 6, y - 6, openingSize.width * small + 12, 76 + 12, pictureColours['map-outside']);
  drawLand(draw, land, { scale: small, left: x, top: y, zoom: small }, 0.6);
  const shown = (start: number, at: number) => ((start - at) / view.scale) * small;
  const [left, top] = [x + shown(layout.mapLeft, view.left), y + shown(0, view.top)];
  const width = ((pictureSize.width - layout.mapLeft) / view.scale) * small;
  const height = (layout.footerTop / view.scale) * small;
  const corners = `M0 0H${width}V${height}H0Z`;
  draw.path(corners, left, top, 1, { stroke: pictureColours.accent, strokePx: 2 });
}

/** Few symbols have room to be larger than on the map of the page. */
const size = ({ amountEur }: PictureSymbol, symbols: number): number =>
  symbolRadius(amountEur) * scale * (symbols > crowd ? 1.15 : 1.7);
const crowd = 60;
const markedSize = ({ amountEur }: PictureSymbol): number =>
  Math.max(smallestMarked, symbolRadius(amountEur) * scale);

function drawMark(draw: Pen, [x, y]: readonly [number, number], radius: number): void {
  draw.path(ring, x, y, radius + markPx, { fill: pictureColours.paper, opacity: 0.85 });
  draw.path(ring, x, y, radius + 11, { stroke: pictureColours.accent, strokePx: 3.5 });
}

/** Where a name may stand, from its place down: symbols of a town lie around that. */
const nearerPlaces = [18, -12, 34, -28, 50, -44, 66, -60] as const;

/** Names of towns, which keep off the symbols, and the lines that lead to them: as on the map of the page. */
function drawNamesOfHessen(
  draw: Pen,
  symbols: readonly PictureSymbol[],
  reachPx: (symbol: PictureSymbol) => number,
): void {
  const obstacles = symbols.map((symbol) => ({
    point: symbol.point,
    shift: [0, 0] as const,
    reach: reachPx(symbol) / scale,
  }));
  const labels = placeLabels.filter(({ rank }) => rank < 3);
  const zoom = symbolZoom + Math.log2(scale);
  const names = openingNames(labels, obstacles, zoom);
  for (const { name, size: sizePx, point, side, ledFrom } of names) {
    const [x, y] = toPicture(point, wholeState);
    if (ledFrom !== null) {
      const [fromX, fromY] = toPicture(ledFrom, wholeState);
      draw.path(`M0 0L${fromX - x} ${fromY - y}`, x, y, 1, {
        stroke: pictureColours['map-state'],
        strokePx: 1,
      });
    }
    draw.text(name, x, y + 5 - (side[1] * sizePx) / 2, {
      sizePx,
      weight: 500,
      align: (['left', 'center', 'right'] as const)[side[0] + 1] ?? 'center',
      colour: pictureColours['map-label'],
      halo: pictureColours['map-halo'],
    });
  }
}

/** The same where the map is nearer: those of the sites first, without lines. */
function drawNames(
  draw: Pen,
  { symbols, towns }: PictureMotif,
  view: MapView,
  bottom: number,
): void {
  const style = { sizePx: 14, weight: 500, align: 'center' } as const;
  const clearPx = 14;
  const taken = (symbols.length > crowd ? [] : symbols).map(({ point }) => {
    const [x, y] = toPicture(point, view);
    return { x, y: y + 5, reach: clearPx, high: clearPx };
  });
  const large = placeLabels.filter(({ rank }) => rank === 1 || view.zoom > 2);
  const own = towns.filter(({ name }) => !large.some((one) => one.name === name));
  for (const { name, point } of [...own, ...large]) {
    const [x, placeY] = toPicture(point, view);
    const reach = draw.width(name, style) / 2;
    const isFree = (y: number) =>
      !taken.some(
        (other) =>
          Math.abs(other.x - x) < other.reach + reach && Math.abs(other.y - y) < other.high,
      );
    const isInside = (y: number) =>
      x - reach > layout.mapLeft && x + reach < pictureSize.width && y > 20 && y < bottom;
    const y = nearerPlaces
      .map((offset) => placeY + offset)
      .find((place) => isInside(place) && isFree(place));
    if (y === undefined) continue;
    taken.push({ x, y, reach: reach + 4, high: 16 });
    draw.text(name, x, y, {
      ...style,
      colour: pictureColours['map-label'],
      halo: pictureColours['map-halo'],
    });
  }
}
