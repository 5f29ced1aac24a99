import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, GlobalFonts, Path2D } from '@napi-rs/canvas';
import sharp from 'sharp';
import { type CardContent, drawCard } from '../../src/ui/share/drawCard';
import type { LandOutlines } from '../../src/ui/share/drawMap';
import { type Pen, pen, pictureFont } from '../../src/ui/share/pen';
import { pictureSize } from '../../src/ui/share/pictureStyle';
import { svgPen } from '../../src/ui/share/svgPen';
import { readTopology } from '../facts';
import { inProject } from '../setup/project.mjs';
import { landGrid, landPaths } from './landSvg';

/** Folder of the pictures, from the root of the site. */
const folder = 'bilder';
/** A palette: the few colours of a picture and what lies between them. Read by all messengers. */
const format = { palette: true, quality: 70, dither: 0, compressionLevel: 9, effort: 1 } as const;
/** Pictures that are packed at a time: by other threads, while the next ones are drawn. */
const atOnce = 4;

/**
 * Draws the picture of each card that has not been drawn before, and writes all of them.
 * @param keep folder of the pictures of the last build; afterwards it holds those of this one
 * @returns paths of the pictures from the root of the site, by their cards
 */
export async function writeSharePictures(
  cards: Iterable<CardContent>,
  { outDir, keep }: { readonly outDir: string; readonly keep: string },
): Promise<ReadonlyMap<CardContent, string>> {
  const canvas = pictureCanvas();
  const land = landOutlines();
  const common = hash(JSON.stringify({ format, land }));
  mkdirSync(keep, { recursive: true });
  mkdirSync(join(outDir, folder), { recursive: true });
  const paths = new Map<CardContent, string>();
  const used = new Set<string>();
  const packing = new Set<Promise<void>>();
  for (const card of cards) {
    const name = `${digest(canvas.draw, card, common)}.png`;
    paths.set(card, `${folder}/${name}`);
    if (used.has(name)) continue;
    used.add(name);
    if (existsSync(join(keep, name))) continue;
    const write = pack(canvas.picture(card, land)).then((png) => {
      writeFileSync(join(keep, name), png);
      packing.delete(write);
    });
    packing.add(write);
    if (packing.size >= atOnce) await Promise.race(packing);
  }
  await Promise.all(packing);
  for (const name of readdirSync(keep)) {
    if (used.has(name)) copyFileSync(join(keep, name), join(outDir, folder, name));
    else rmSync(join(keep, name));
  }
  return paths;
}

/** What is drawn, in short: the same for the same picture. */
function digest(draw: Pen, card: CardContent, common: string): string {
  const lines = svgPen(draw.width);
  drawCard(lines.pen, card, { state: '', districts: '', scale: 1 });
  return hash(`${common}${lines.svg('', '')}`);
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** A canvas as in a browser, with the font of the page. */
export function pictureCanvas() {
  const font = 'src/styles/font/atkinson-hyperlegible-next-400-700.woff2';
  if (GlobalFonts.registerFromPath(inProject(font), pictureFont) === null)
    throw new Error(`the font of the pictures can not be read: ${font}`);
  const canvas = createCanvas(pictureSize.width, pictureSize.height);
  // Its types know less than those of browsers.
  const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
  const draw = pen(context, (d) => new Path2D(d) as unknown as globalThis.Path2D);
  return {
    draw,
    /** Its pixels, four bytes each. */
    picture: (card: CardContent, land: LandOutlines): Uint8ClampedArray => {
      drawCard(draw, card, land);
      return context.getImageData(0, 0, pictureSize.width, pictureSize.height).data;
    },
  };
}

export const pack = (pixels: Uint8ClampedArray): Promise<Buffer> =>
  sharp(pixels, { raw: { ...pictureSize, channels: 4 } })
    .removeAlpha()
    .png(format)
    .toBuffer();

export function landOutlines(): LandOutlines {
  const { state, districts } = landPaths(readTopology());
  return { state, districts, scale: 1 / landGrid };
}
