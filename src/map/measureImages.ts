import { type MeasureType, measureTypes } from '../model/vocabulary';
import { type ImageShape, roundedPath, type ShapedImage } from './imageShapes';
import { iconPaths, iconSide, iconStroke, measureIcons } from './measureIcons';
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

/** The icons of the measures in the colours of the theme. */
export function measureImages(palette: Palette): readonly ShapedImage[] {
  const { symbolRim, highlight, state, halo } = palette;
  const tiles = measureTypes.flatMap((type) => [
    tile(measureImageId(type), type, symbolRim, highlight, state),
    tile(measureImageId(type) + highlightedImageSuffix, type, highlight, symbolRim, halo),
  ]);
  const tip = `M0 0L${-tipHalfWidth} ${-tipHeight - 1}H${tipHalfWidth}Z`;
  const paper: ShapedImage = {
    id: paperImageId,
    side: paperSide,
    shapes: [roundedSquare(paperSide - 2, 6, symbolRim, state)],
    room: [paperSide * 0.3, paperSide * 0.2],
  };
  return [
    ...tiles,
    { id: tipImageId, side: 2 * (tipHeight + 1), shapes: [{ path: tip, fill: state }] },
    paper,
  ];
}

const roundedSquare = (side: number, radius: number, fill: string, stroke: string): ImageShape => ({
  path: roundedPath([-side / 2, -side / 2], [side, side], radius),
  fill,
  stroke,
  width: rim,
});

const tile = (
  id: string,
  type: MeasureType,
  paper: string,
  ink: string,
  edge: string,
): ShapedImage => ({
  id,
  side: tileSide + 2,
  shapes: [
    roundedSquare(tileSide - rim, tileRadius, paper, edge),
    ...iconPaths(measureIcons[type]).map((path) => ({
      path,
      stroke: ink,
      width: iconStroke,
      round: true,
      scale: shownIconSide / iconSide,
      shift: [-iconSide / 2, -iconSide / 2] as const,
    })),
  ],
});
