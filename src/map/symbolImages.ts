import {
  type Shape,
  type SymbolKind,
  type SymbolLook,
  shapes,
  symbolPath,
  symbolReach,
} from '../model/symbol';
import { circlePath, type ImageShape, type ShapedImage } from './imageShapes';
import {
  ringImageId,
  stemImageId,
  stopImageIds,
  symbolImageId,
  symbolImageRadius,
} from './layerNames';
import { measureImages } from './measureImages';
import type { Palette } from './palette';

const ringReach = 1.8;

const looks = [false, true].flatMap((hollow) =>
  [false, true].map((townOnly) => ({ hollow, townOnly })),
);

/** All images of the map in the colours of the theme. */
export function symbolImages(palette: Palette): readonly ShapedImage[] {
  const kinds = Object.keys(shapes) as SymbolKind[];
  const symbols = kinds.flatMap((kind) =>
    looks.map((look) =>
      image(symbolImageId(kind, look), symbolReach(kind, look.hollow), [
        symbol(shapes[kind], palette[kind], palette, look),
      ]),
    ),
  );
  const ring = { path: circlePath(1.65), stroke: palette.highlight, width: 0.22 };
  return [
    ...symbols,
    image(ringImageId, ringReach, [ring]),
    stem(palette.highlight),
    ...stopImages(palette),
    ...measureImages(palette),
  ];
}

/** An image around the symbol; `radii` is half of its side. */
const image = (id: string, radii: number, drawn: readonly ImageShape[]): ShapedImage => ({
  id,
  side: 2 * Math.ceil(radii * symbolImageRadius),
  shapes: drawn.map((shape) => ({ ...shape, scale: symbolImageRadius })),
});

/**
 * A filled symbol with a rim, or for an unknown amount an outline filled with the colour of land.
 */
function symbol(shape: Shape, colour: string, palette: Palette, look: SymbolLook): ImageShape {
  const { hollow } = look;
  return {
    path: symbolPath(shape, look),
    fill: hollow ? palette.land : colour,
    stroke: hollow ? colour : palette.symbolRim,
    width: hollow ? 0.5 : 0.16,
    round: true,
  };
}

/** A dot, and a line upwards that ends below any symbol. */
const stemPx = 12;
const stem = (colour: string): ShapedImage => ({
  id: stemImageId,
  side: 2 * (stemPx + 1),
  shapes: [
    { path: `M0 0V${-stemPx}`, stroke: colour, width: 1.2 },
    { path: circlePath(2), fill: colour },
  ],
});

/** A dot for a stop, a ring for a railway station, at their largest. */
function stopImages({ stop, halo }: Palette): readonly ShapedImage[] {
  const round = (id: string, radius: number, rim: number): ShapedImage => ({
    id,
    side: 2 * Math.ceil(radius + rim),
    shapes: [
      {
        path: circlePath(radius),
        fill: rim > 0 ? halo : stop,
        ...(rim > 0 ? { stroke: stop, width: rim } : {}),
      },
    ],
  });
  return [round(stopImageIds.stop, 3.5, 0), round(stopImageIds.station, 5.8, 1.8)];
}
