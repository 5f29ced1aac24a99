/** Pixel ratio of images, so that they are sharp on high-density screens. */
export const pixelRatio = 2;

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

/**
 * An image with its origin in the centre and CSS pixels as units. Needs a browser with a 2D canvas.
 * @param side width and height in CSS pixels
 */
export function drawImage(
  side: number,
  paint: (context: CanvasRenderingContext2D) => void,
): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side * pixelRatio;
  // Read back at once: on a GPU canvas each of some forty images would have to be fetched from it.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no 2D canvas');
  context.scale(pixelRatio, pixelRatio);
  context.translate(side / 2, side / 2);
  paint(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
