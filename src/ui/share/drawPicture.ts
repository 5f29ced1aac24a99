import { shapePaths, shapes } from '../../model/symbol';
import { drawChart } from './drawChart';
import { drawMap, type LandOutlines } from './drawMap';
import { cutText, fitText } from './fitText';
import type { Pen } from './pen';
import type { PictureContent, PictureMotif } from './pictureContent';
import { kindColours, layout, pictureColours, pictureSize } from './pictureStyle';

const { left, right } = layout.text;
const widthPx = right - left;

/** Draws an entire picture: brand, title, programmes, sentences, chart, map, and its origin. */
export function drawPicture(draw: Pen, content: PictureContent, land: LandOutlines): void {
  draw.box(0, 0, pictureSize.width, pictureSize.height, pictureColours.paper);
  drawMap(draw, content, land);
  draw.text(content.brand, left, 66, { sizePx: 20, weight: 650, colour: pictureColours.accent });
  const titleEnd = drawTitle(draw, content.title, titleBox);
  const headEnd = drawProgrammes(draw, content, titleEnd + 36, 18);
  drawSentences(draw, content, headEnd + 14, layout.chart.top - 22);
  drawChart(draw, content);
  drawFooter(draw, content);
}

interface TitleBox {
  readonly top: number;
  readonly heightPx: number;
  /** The first that fits. */
  readonly sizes: readonly number[];
}
const titleBox: TitleBox = { top: 76, heightPx: 104, sizes: [46, 40, 34, 29, 25, 22] };

/** Returns the baseline of its last line. */
export function drawTitle(draw: Pen, title: string, { top, heightPx, sizes }: TitleBox): number {
  const box = { widthPx, heightPx, lineHeight: 1.12 };
  const { sizePx, lines } = fitText([title], box, sizes, (text, size) =>
    draw.width(text, { sizePx: size, weight: 750 }),
  );
  let y = top;
  for (const line of lines) {
    y += sizePx * box.lineHeight;
    draw.text(line, left, y, { sizePx, weight: 750 });
  }
  return y;
}

/** The programmes with their symbols, in as many lines as they need; returns the last baseline. */
export function drawProgrammes(
  draw: Pen,
  { programmes }: Pick<PictureMotif, 'programmes'>,
  top: number,
  sizePx: number,
): number {
  const style = { sizePx, weight: 500, colour: pictureColours.muted } as const;
  const em = (parts: number) => Math.round(parts * sizePx);
  const [room, gap, line] = [em(4 / 3), em(1.22), em(1.44)];
  let [x, y] = [left, top];
  for (const { kind, name } of programmes) {
    const width = room + draw.width(name, style);
    if (x > left && x + width > right) [x, y] = [left, y + line];
    const symbol = { fill: kindColours[kind] };
    draw.path(shapePaths[shapes[kind]], x + em(0.44), y - em(1 / 3), 0.4167 * sizePx, symbol);
    draw.text(name, x + room, y, style);
    x += width + gap;
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
