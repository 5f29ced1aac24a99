/** A shape of an image, in CSS pixels from its centre. */
export interface ImageShape {
  /** SVG path. */
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  /** Of the stroke, in units of the path. */
  readonly width?: number;
  /** Ends and corners of the stroke are round. */
  readonly round?: boolean;
  /** From units of the path to pixels. */
  readonly scale?: number;
  /** In units of the path. */
  readonly shift?: readonly [x: number, y: number];
}

/**
 * An image of the map: for MapLibre it is drawn on a canvas, in the SVG map it stays what it is. Layers
 * refer to it by its name.
 */
export interface ShapedImage {
  readonly id: string;
  /** Width and height in CSS pixels. */
  readonly side: number;
  /** From bottom to top. */
  readonly shapes: readonly ImageShape[];
  /** For an image that stretches around a text: the room beside and above the text, in pixels. */
  readonly room?: readonly [x: number, y: number];
}

type Point = readonly [x: number, y: number];

/** A circle as SVG path. */
export const circlePath = (radius: number, [x, y]: Point = [0, 0]): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;

/** A rectangle with round corners as SVG path. */
export function roundedPath([left, top]: Point, [width, height]: Point, radius: number): string {
  const corner = (x: number, y: number) => `a${radius} ${radius} 0 0 1 ${x} ${y}`;
  const [across, down] = [width - 2 * radius, height - 2 * radius];
  const sides = [
    `h${across}${corner(radius, radius)}`,
    `v${down}${corner(-radius, radius)}`,
    `h${-across}${corner(-radius, -radius)}`,
    `v${-down}${corner(radius, -radius)}`,
  ];
  return `M${left + radius} ${top}${sides.join('')}Z`;
}
