import { type MeasureType, measureTypes } from '../model/vocabulary';
import { drawImage, type MapImage, pixelRatio } from './drawImage';
import { iconPath, iconSide, iconStroke, measureIcons } from './measureIcons';
import type { Palette } from './palette';

/** Side of the tile with the icon, in CSS pixels, rim included. */
export const tileSide = 26;
const tileRadius = 8;
const rim = 1.5;
const shownIconSide = 17;

/** Height of the tip below the tile, which points to the place. */
export const tipHeight = 7;
const tipHalfWidth = 6;

/** The tile of a type; a highlighted one is filled with ink. */
export const measureImageId = (type: MeasureType): string => `measure-${type}`;
export const highlightedImageSuffix = '-highlighted';

/** The tip, whose point marks the place in the centre of the image. */
export const tipImageId = 'measure-tip';

/** The background of a highlighted measure's name; it stretches with the name. */
export const paperImageId = 'measure-paper';
const paperSide = 24;

/** Draws the icons of the measures in the colours of the theme. */
export function drawMeasureImages(palette: Palette): readonly MapImage[] {
  const tiles = measureTypes.flatMap((type) => [
    tile(measureImageId(type), type, palette.symbolRim, palette.highlight, palette.state),
    tile(
      measureImageId(type) + highlightedImageSuffix,
      type,
      palette.highlight,
      palette.symbolRim,
      palette.halo,
    ),
  ]);
  const tip = drawImage(2 * (tipHeight + 1), (context) => drawTip(context, palette.state));
  return [...tiles, { id: tipImageId, data: tip, pixelRatio }, paper(palette)];
}

function paper(palette: Palette): MapImage {
  const data = drawImage(paperSide, (context) =>
    roundedSquare(context, paperSide - 2, 6, palette.symbolRim, palette.state),
  );
  const px = (part: number): number => part * paperSide * pixelRatio;
  const middle: [number, number][] = [[px(0.4), px(0.6)]];
  const fit = {
    stretchX: middle,
    stretchY: middle,
    content: [px(0.3), px(0.2), px(0.7), px(0.8)],
  } satisfies MapImage['fit'];
  return { id: paperImageId, data, pixelRatio, fit };
}

function roundedSquare(
  context: CanvasRenderingContext2D,
  side: number,
  radius: number,
  fill: string,
  edge: string,
): void {
  context.beginPath();
  context.roundRect(-side / 2, -side / 2, side, side, radius);
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = edge;
  context.lineWidth = rim;
  context.stroke();
}

function tile(id: string, type: MeasureType, paper: string, ink: string, edge: string): MapImage {
  const data = drawImage(tileSide + 2, (context) => {
    roundedSquare(context, tileSide - rim, tileRadius, paper, edge);
    drawIcon(context, type, ink);
  });
  return { id, data, pixelRatio };
}

function drawIcon(context: CanvasRenderingContext2D, type: MeasureType, ink: string): void {
  const scale = shownIconSide / iconSide;
  context.scale(scale, scale);
  context.translate(-iconSide / 2, -iconSide / 2);
  context.lineCap = context.lineJoin = 'round';
  context.strokeStyle = ink;
  context.lineWidth = iconStroke;
  context.stroke(iconPath(measureIcons[type]));
}

function drawTip(context: CanvasRenderingContext2D, colour: string): void {
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(-tipHalfWidth, -tipHeight - 1);
  context.lineTo(tipHalfWidth, -tipHeight - 1);
  context.fillStyle = colour;
  context.fill();
}
