import type { Site } from '../../model/site';
import type { Texts } from '../../text/texts';
import { dayOf, saveFile } from '../common/saveFile';
import type { LandOutlines } from './drawMap';
import { drawPicture } from './drawPicture';
import { type Pen, pen, pictureFont } from './pen';
import { type PictureContent, selectionPicture, sitePicture } from './pictureContent';
import { pictureSize } from './pictureStyle';
import type { Selected } from './selectionText';
import { svgPen } from './svgPen';

/** Pixels for a page, or lines for print and for other programs. */
export type PictureFormat = 'png' | 'svg';

/**
 * Saves a picture of a site: map, money and facts.
 * @throws if the browser can not draw or encode it, or the page has no outlines of Hessen
 */
export const saveSitePicture = (
  t: Texts,
  site: Site,
  currentYear: number,
  address: string,
  format: PictureFormat,
): Promise<void> =>
  savePicture(
    `quartierskarte-${site.id}`,
    sitePicture(t, site, currentYear, address, new Date()),
    format,
  );

/**
 * Saves a picture of a selection: its sites on the map, their money and facts. Throws as for a
 * site.
 */
export function saveSelectionPicture(
  t: Texts,
  selected: Selected,
  address: string,
  format: PictureFormat,
): Promise<void> {
  const now = new Date();
  const content = selectionPicture(t, selected, address, now);
  return savePicture(`quartierskarte-hessen-${dayOf(now)}`, content, format);
}

/** Draws a picture and saves it; nothing leaves the device. */
async function savePicture(
  name: string,
  content: PictureContent,
  format: PictureFormat,
): Promise<void> {
  // A weight that the page has not used yet would be drawn in another font.
  await document.fonts.load(`700 40px "${pictureFont}"`);
  const canvas = document.createElement('canvas');
  canvas.width = pictureSize.width;
  canvas.height = pictureSize.height;
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('this browser draws no pictures');
  const onCanvas = pen(context);
  const land = landOutlines();
  if (format === 'png') drawPicture(onCanvas, content, land);
  const packedPicture = format === 'png' ? await packed(canvas) : lines(onCanvas, content, land);
  saveFile({ name: `${name}.${format}`, content: packedPicture });
}

/** The picture as an SVG; the canvas measures its texts. */
function lines(onCanvas: Pen, content: PictureContent, land: LandOutlines): Blob {
  const { pen: draw, svg } = svgPen(onCanvas.width);
  drawPicture(draw, content, land);
  const { width, height } = pictureSize;
  return new Blob([svg(content.title, `0 0 ${width} ${height}`)], { type: 'image/svg+xml' });
}

const packed = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the picture can not be packed'));
      else resolve(blob);
    }, 'image/png');
  });

/** The outlines of the page's own maps: see tools/build/landDefinitions.ts. */
function landOutlines(): LandOutlines {
  const state = document.getElementById('land-state');
  const districts = document.getElementById('land-districts');
  const scale = Number(/scale\(([\d.]+)\)/.exec(state?.getAttribute('transform') ?? '')?.[1]);
  const [outer, inner] = [state?.getAttribute('d'), districts?.getAttribute('d')];
  if (!outer || !inner || !(scale > 0)) throw new Error('the page has no outlines of Hessen');
  return { state: outer, districts: inner, scale };
}
