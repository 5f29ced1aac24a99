import { inflateSync } from 'node:zlib';

/** Red, green and blue, 0 to 255 each. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The pixels of a screenshot, one for each CSS pixel of the viewport. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The colour at a place; null outside of the picture. Fractions are rounded. */
  readonly at: (x: number, y: number) => Rgb | null;
}

/** Number of bytes a pixel, by PNG colour type: RGB and RGBA are what browsers write. */
const channelsOf = new Map([
  [2, 3],
  [6, 4],
]);

/**
 * Reads a PNG as browsers write it: 8 bits a channel, not interlaced.
 * @throws if the file is anything else
 */
export function readPng(file: Buffer): Picture {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const channels = channelsOf.get(file.readUInt8(25));
  if (channels === undefined || file.readUInt8(24) !== 8 || file.readUInt8(28) !== 0)
    throw new Error('Not a PNG of 8-bit RGB or RGBA without interlacing');
  const pixels = unfilter(inflateSync(Buffer.concat(imageData(file))), width, height, channels);
  return {
    width,
    height,
    at: (x, y) => {
      const [column, row] = [Math.round(x), Math.round(y)];
      if (column < 0 || row < 0 || column >= width || row >= height) return null;
      const start = (row * width + column) * channels;
      return [pixels[start] ?? 0, pixels[start + 1] ?? 0, pixels[start + 2] ?? 0];
    },
  };
}

/** The contents of all IDAT chunks. */
function imageData(file: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let start = 8; start < file.length; ) {
    const length = file.readUInt32BE(start);
    if (file.toString('latin1', start + 4, start + 8) === 'IDAT')
      parts.push(file.subarray(start + 8, start + 8 + length));
    start += length + 12;
  }
  return parts;
}

/** Undoes the filter of each row, as the PNG specification describes them in chapter 9. */
function unfilter(data: Buffer, width: number, height: number, channels: number): Uint8Array {
  const rowLength = width * channels;
  const out = new Uint8Array(rowLength * height);
  for (let row = 0; row < height; row++) {
    const filter = data[row * (rowLength + 1)];
    const from = row * (rowLength + 1) + 1;
    const to = row * rowLength;
    for (let i = 0; i < rowLength; i++) {
      const left = i < channels ? 0 : (out[to + i - channels] ?? 0);
      const up = row === 0 ? 0 : (out[to + i - rowLength] ?? 0);
      const upLeft = row === 0 || i < channels ? 0 : (out[to + i - rowLength - channels] ?? 0);
      out[to + i] = (data[from + i] ?? 0) + predict(filter, left, up, upLeft);
    }
  }
  return out;
}

function predict(filter: number | undefined, left: number, up: number, upLeft: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, upLeft) : 0;
}

function paeth(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft;
  const toLeft = Math.abs(guess - left);
  const toUp = Math.abs(guess - up);
  const toUpLeft = Math.abs(guess - upLeft);
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}
