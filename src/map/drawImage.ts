import type { ImageShape, ShapedImage } from './imageShapes';

/** Pixel ratio of images, so that they are sharp on high-density screens. */
const pixelRatio = 2;

/** A map image and the name by which layers refer to it. */
export interface MapImage {
  readonly id: string;
  readonly data: ImageData;
  readonly pixelRatio: number;
  /** For an image that stretches with a text: the stretchable pixels, and the text's box. */
  readonly fit?: {
    readonly stretchX: [number, number][];
    readonly stretchY: [number, number][];
    readonly content: [number, number, number, number];
  };
}

/** An image as MapLibre takes it. Needs a browser with a 2D canvas. */
export function drawImage({ id, side, shapes, room }: ShapedImage): MapImage {
  const canvas = document.createElement('canvas');
  const length = side * pixelRatio;
  canvas.width = canvas.height = length;
  // Read back at once: on a GPU canvas each of some forty images would have to be fetched from it.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no 2D canvas');
  context.scale(pixelRatio, pixelRatio);
  context.translate(side / 2, side / 2);
  for (const shape of shapes) drawShape(context, shape);
  const data = context.getImageData(0, 0, length, length);
  if (room === undefined) return { id, data, pixelRatio };
  const [left, top] = [room[0] * pixelRatio, room[1] * pixelRatio];
  const middle: [number, number][] = [[length * 0.4, length * 0.6]];
  const content: [number, number, number, number] = [left, top, length - left, length - top];
  return { id, data, pixelRatio, fit: { stretchX: middle, stretchY: middle, content } };
}

function drawShape(context: CanvasRenderingContext2D, shape: ImageShape): void {
  const { path, fill, stroke, width = 1, round = false, scale = 1, shift = [0, 0] } = shape;
  const drawn = new Path2D(path);
  context.save();
  context.scale(scale, scale);
  context.translate(...shift);
  context.lineWidth = width;
  if (round) context.lineCap = context.lineJoin = 'round';
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill(drawn, 'evenodd');
  }
  if (stroke !== undefined) {
    context.strokeStyle = stroke;
    context.stroke(drawn);
  }
  context.restore();
}
