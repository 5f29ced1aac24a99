import { PNG } from 'pngjs';

/** Red, green and blue, 0 to 255 each. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The pixels of a screenshot, one for each CSS pixel of the viewport. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The colour at a place; null outside of the picture. Fractions are rounded. */
  readonly at: (x: number, y: number) => Rgb | null;
}

/**
 * Parses a PNG.
 * @throws if the file is anything else
 */
export function readPng(file: Buffer): Picture {
  const { width, height, data } = PNG.sync.read(file);
  return {
    width,
    height,
    at: (x, y) => {
      const [column, row] = [Math.round(x), Math.round(y)];
      if (column < 0 || row < 0 || column >= width || row >= height) return null;
      const start = (row * width + column) * 4;
      return [data[start] ?? 0, data[start + 1] ?? 0, data[start + 2] ?? 0];
    },
  };
}
