import { drawSymbol } from './drawSymbol';
import type { Pen } from './pen';
import type { PictureMotif, PictureSymbol } from './pictureContent';
import { layout, pictureColours, pictureSize } from './pictureStyle';

const style = { sizePx: 14, weight: 400, colour: pictureColours['map-label'] } as const;
const gapPx = 22;
const linePx = 19;
const symbolRadiusPx = 6;
const symbolRoomPx = 19;
const roomPx = pictureSize.width - layout.mapLeft - 24;

interface Entry {
  readonly words: string;
  /** Null: it explains all of them. */
  readonly symbol: PictureSymbol | null;
  readonly width: number;
}

/** The legend of a map, laid out in rows. */
interface MapKey {
  readonly rows: readonly (readonly Entry[])[];
  /** Its upper edge. */
  readonly top: number;
}

/** Explains what sets some symbols of the map apart, by one that is there, and their sizes. */
export function mapKeyOf(draw: Pen, content: PictureMotif): MapKey {
  const { symbols, noAmount, townOnly, size } = content;
  const entry = (words: string, symbol: PictureSymbol | null): Entry => {
    const room = symbol === null ? 0 : symbolRoomPx;
    return { words, symbol, width: room + draw.width(words, style) };
  };
  const hollow = symbols.find(({ amountEur }) => amountEur === null);
  const crossed = symbols.find((symbol) => symbol.townOnly);
  const entries = [
    ...(hollow === undefined ? [] : [entry(noAmount, { ...hollow, townOnly: false })]),
    ...(crossed === undefined ? [] : [entry(townOnly, crossed)]),
    ...(size === '' ? [] : [entry(size, null)]),
  ];
  const rows: Entry[][] = [];
  for (const one of entries) {
    const last = rows.at(-1);
    if (last === undefined || widthOf([...last, one]) > roomPx) rows.push([one]);
    else last.push(one);
  }
  return { rows, top: layout.mapKey - 24 - linePx * Math.max(0, rows.length - 1) };
}

const widthOf = (row: readonly Entry[]): number =>
  row.reduce((sum, { width }) => sum + width + gapPx, -gapPx);

/** Centred below the map; the last row stands at `layout.mapKey`. */
export function drawMapKey(draw: Pen, { rows }: MapKey): void {
  for (const [index, row] of rows.entries()) {
    const y = layout.mapKey - linePx * (rows.length - 1 - index);
    let x = (layout.mapLeft + pictureSize.width - widthOf(row)) / 2;
    for (const { words, symbol, width } of row) {
      if (symbol !== null) drawSymbol(draw, symbol, [x + symbolRadiusPx, y - 5], symbolRadiusPx, 2);
      draw.text(words, x + (symbol === null ? 0 : symbolRoomPx), y, style);
      x += width + gapPx;
    }
  }
}
