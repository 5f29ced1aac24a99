import { shapePaths, shapes } from '../../model/symbol';
import { drawChart } from './drawChart';
import { drawMap, type LandOutlines } from './drawMap';
import { cutText, fitText } from './fitText';
import type { Pen } from './pen';
import type { PictureContent } from './pictureContent';
import { kindColours, layout, pictureColours, pictureSize } from './pictureStyle';

const { left, right } = layout.text;
const widthPx = right - left;

/** Draws an entire picture: brand, title, programmes, sentences, chart, map, and its origin. */
export function drawPicture(draw: Pen, content: PictureContent, land: LandOutlines): void {
  draw.box(0, 0, pictureSize.width, pictureSize.height, pictureColours.paper);
  drawMap(draw, content, land);
  draw.text(content.brand, left, 66, { sizePx: 20, weight: 650, colour: pictureColours.accent });
  const titleEnd = drawTitle(draw, content.title);
  const headEnd = drawProgrammes(draw, content, titleEnd + 36);
  drawSentences(draw, content, headEnd + 14, layout.chart.top - 22);
  drawChart(draw, content);
  drawFooter(draw, content);
}

/** Returns the baseline of its last line. */
function drawTitle(draw: Pen, title: string): number {
  const box = { widthPx, heightPx: 104, lineHeight: 1.12 };
  const { sizePx, lines } = fitText([title], box, [46, 40, 34, 29, 25, 22], (text, size) =>
    draw.width(text, { sizePx: size, weight: 750 }),
  );
  let y = 76;
  for (const line of lines) {
    y += sizePx * box.lineHeight;
    draw.text(line, left, y, { sizePx, weight: 750 });
  }
  return y;
}

/** The programmes with their symbols, in as many lines as they need; returns the last baseline. */
function drawProgrammes(draw: Pen, { programmes }: PictureContent, top: number): number {
  const style = { sizePx: 18, weight: 500, colour: pictureColours.muted } as const;
  let [x, y] = [left, top];
  for (const { kind, name } of programmes) {
    const width = 24 + draw.width(name, style);
    if (x > left && x + width > right) [x, y] = [left, y + 26];
    draw.path(shapePaths[shapes[kind]], x + 8, y - 6, 7.5, { fill: kindColours[kind] });
    draw.text(name, x + 24, y, style);
    x += width + 22;
  }
  return y;
}

function drawSentences(
  draw: Pen,
  { sentences }: PictureContent,
  top: number,
  bottom: number,
): void {
  const box = { widthPx, heightPx: bottom - top, lineHeight: 1.38 };
  const { sizePx, lines } = fitText(sentences, box, [25, 23, 21, 19.5, 18, 17], (text, size) =>
    draw.width(text, { sizePx: size, weight: 400 }),
  );
  let y = top;
  for (const line of lines) {
    y += sizePx * box.lineHeight;
    draw.text(line, left, y, { sizePx, weight: 400 });
  }
}

function drawFooter(draw: Pen, { credit, address, sources }: PictureContent): void {
  const { width, height } = pictureSize;
  draw.box(0, layout.footerTop, width, height - layout.footerTop, pictureColours.paper);
  draw.box(0, layout.footerTop, width, 1, pictureColours.line);
  const style = { sizePx: 15, weight: 400, colour: pictureColours.muted } as const;
  const room = width - 2 * layout.margin;
  const fitting = (text: string) => cutText(text, room, (part) => draw.width(part, style));
  draw.text(fitting(`${credit} · ${address}`), left, layout.footerTop + 26, style);
  draw.text(fitting(sources), left, layout.footerTop + 48, style);
}
