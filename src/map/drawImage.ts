/** Images are drawn twice as large, so that they are sharp on fine screens. */
export const pixelRatio = 2;

/** An image of the map under the name by which layers ask for it. */
export interface MapImage {
  readonly id: string;
  readonly data: ImageData;
  readonly pixelRatio: number;
  /** Of an image that grows with a text: which pixels may be stretched, and where the text goes. */
  readonly fit?: {
    readonly stretchX: [number, number][];
    readonly stretchY: [number, number][];
    readonly content: [number, number, number, number];
  };
}

/**
 * A picture in which 0/0 is the middle and 1 a CSS pixel. Needs a browser with a 2D canvas.
 * @param side width and height in CSS pixels
 */
export function drawImage(
  side: number,
  paint: (context: CanvasRenderingContext2D) => void,
): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side * pixelRatio;
  // Read at once: drawn by a graphics card, each of some forty pictures would have to be fetched from it.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no 2D canvas');
  context.scale(pixelRatio, pixelRatio);
  context.translate(side / 2, side / 2);
  paint(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
