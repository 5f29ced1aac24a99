import {
  type Shape,
  type SymbolKind,
  type SymbolLook,
  shapes,
  symbolPath,
  symbolReach,
} from '../model/symbol';
import { drawImage, type MapImage, pixelRatio } from './drawImage';
import {
  ringImageId,
  stemImageId,
  stopImageIds,
  symbolImageId,
  symbolImageRadius,
} from './layerNames';
import { drawMeasureImages } from './measureImages';
import type { Palette } from './palette';

const ringReach = 1.8;

const looks = [false, true].flatMap((hollow) =>
  [false, true].map((townOnly) => ({ hollow, townOnly })),
);

/** Draws all images of the map in the colours of the theme. Needs a browser with a 2D canvas. */
export function drawSymbolImages(palette: Palette): readonly MapImage[] {
  const kinds = Object.keys(shapes) as SymbolKind[];
  const symbols = kinds.flatMap((kind) =>
    looks.map((look) => ({
      id: symbolImageId(kind, look),
      data: draw(symbolReach(kind, look.hollow), (context) =>
        drawSymbol(context, shapes[kind], palette[kind], palette, look),
      ),
      pixelRatio,
    })),
  );
  const ring = draw(ringReach, (context) => drawRing(context, palette.highlight));
  return [
    ...symbols,
    { id: ringImageId, data: ring, pixelRatio },
    { id: stemImageId, data: drawStem(palette.highlight), pixelRatio },
    ...drawStopImages(palette),
    ...drawMeasureImages(palette),
  ];
}

/** A dot, and a line upwards that ends below any symbol. */
const stemPx = 12;
const drawStem = (colour: string): ImageData =>
  drawImage(2 * (stemPx + 1), (context) => {
    context.fillStyle = context.strokeStyle = colour;
    context.lineWidth = 1.2;
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(0, -stemPx);
    context.stroke();
    context.beginPath();
    context.arc(0, 0, 2, 0, 2 * Math.PI);
    context.fill();
  });

/** A dot for a stop, a ring for a railway station, at their largest. */
function drawStopImages(palette: Palette): readonly MapImage[] {
  const round = (id: string, radius: number, rim: number): MapImage => ({
    id,
    data: drawImage(2 * Math.ceil(radius + rim), (context) => {
      context.beginPath();
      context.arc(0, 0, radius, 0, 2 * Math.PI);
      context.fillStyle = rim > 0 ? palette.halo : palette.stop;
      context.fill();
      if (rim === 0) return;
      context.strokeStyle = palette.stop;
      context.lineWidth = rim;
      context.stroke();
    }),
    pixelRatio,
  });
  return [round(stopImageIds.stop, 3.5, 0), round(stopImageIds.station, 5.8, 1.8)];
}

/** An image centred on the symbol; `radii` is half of its side. */
const draw = (radii: number, paint: (context: CanvasRenderingContext2D) => void): ImageData =>
  drawImage(2 * Math.ceil(radii * symbolImageRadius), (context) => {
    context.scale(symbolImageRadius, symbolImageRadius);
    paint(context);
  });

/**
 * A filled symbol with a rim, or for an unknown amount an outline filled with the colour of land.
 */
function drawSymbol(
  context: CanvasRenderingContext2D,
  shape: Shape,
  colour: string,
  palette: Palette,
  look: SymbolLook,
): void {
  const { hollow } = look;
  const path = new Path2D(symbolPath(shape, look));
  context.lineJoin = 'round';
  context.fillStyle = hollow ? palette.land : colour;
  context.strokeStyle = hollow ? colour : palette.symbolRim;
  context.lineWidth = hollow ? 0.5 : 0.16;
  context.fill(path, 'evenodd');
  context.stroke(path);
}

function drawRing(context: CanvasRenderingContext2D, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 0.22;
  context.beginPath();
  context.arc(0, 0, 1.65, 0, 2 * Math.PI);
  context.stroke();
}
