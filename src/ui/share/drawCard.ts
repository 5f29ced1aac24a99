import { type ColumnsBox, drawKey, drawYears, needsKey } from './drawChart';
import { drawMap, type LandOutlines } from './drawMap';
import { drawProgrammes, drawTitle } from './drawPicture';
import type { Pen } from './pen';
import type { PictureMotif } from './pictureContent';
import { layout, pictureColours, pictureSize } from './pictureStyle';

/** What the picture of a shared link shows. */
export interface CardContent {
  readonly motif: PictureMotif;
  readonly title: string;
  /** The money in short, and what it is; without any both say so in one. */
  readonly figure: string;
  readonly caption: string;
  /** Owners of the map, and how old the facts are. */
  readonly credit: string;
}

const { left, right } = layout.text;
/** Baselines from above; the chart ends above the foot. */
const lines = { brand: 80, figure: 392, caption: 428 } as const;
const figureSizes = [76, 68, 60, 52, 44] as const;
const titleBox = { top: 92, heightPx: 136, sizes: [64, 56, 48, 44, 40, 36, 32, 28, 25] } as const;
const columns: ColumnsBox = {
  barsTop: 448,
  barsBottom: 524,
  axis: 550,
  yearPx: 22,
  yearRoomPx: 84,
};

/**
 * Draws the picture of a shared link: shown a few centimetres wide beside the text of the page, so
 * little of it, and large.
 */
export function drawCard(draw: Pen, content: CardContent, land: LandOutlines): void {
  const { motif, title, figure, caption, credit } = content;
  const { width, height } = pictureSize;
  draw.box(0, 0, width, height, pictureColours.paper);
  drawMap(draw, motif, land);
  draw.text(motif.brand, left, lines.brand, {
    sizePx: 28,
    weight: 650,
    colour: pictureColours.accent,
  });
  const end = drawTitle(draw, title, titleBox);
  // Of three and more each may need a line.
  drawProgrammes(draw, motif, end + 40, motif.programmes.length > 2 ? 20 : 24);
  if (caption === '') drawUnknown(draw, figure);
  else {
    const end = needsKey(motif.years) ? drawKey(draw, motif.hatched, lines.figure, 20) : right;
    drawKnown(draw, figure, caption, end);
    drawYears(draw, motif.years, columns);
  }
  draw.box(0, layout.footerTop, width, height - layout.footerTop, pictureColours.paper);
  draw.box(0, layout.footerTop, width, 1, pictureColours.line);
  draw.text(credit, left, layout.footerTop + 39, {
    sizePx: 18,
    weight: 400,
    colour: pictureColours.muted,
  });
}

/** @param end where what stands beside the figure begins */
function drawKnown(draw: Pen, figure: string, caption: string, end: number): void {
  const sizePx = figureSizes.find(
    (size) => left + draw.width(figure, { sizePx: size, weight: 750 }) + 24 < end,
  );
  draw.text(figure, left, lines.figure, { sizePx: sizePx ?? 44, weight: 750 });
  const style = { sizePx: 26, weight: 400, colour: pictureColours.muted } as const;
  draw.text(caption, left, lines.caption, style);
}

function drawUnknown(draw: Pen, figure: string): void {
  const style = { sizePx: 44, weight: 650, colour: pictureColours.muted } as const;
  draw.text(figure, left, 470, style);
  drawYears(draw, [], { ...columns, barsTop: 502 });
}
