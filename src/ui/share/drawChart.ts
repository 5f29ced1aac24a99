import type { Pen } from './pen';
import { kindColours, pictureColours } from './pictureColours';
import type { PictureContent, PictureYear } from './pictureContent';
import { layout } from './pictureLayout';

const { left, right } = layout.text;
const { top, barsTop, barsBottom, axis } = layout.chart;
/** Widest that a bar and its gap may be, so that few years do not become blocks. */
const widestPx = 64;
/** Least room that the four digits of a year need. */
const yearPx = 42;
const unknownPx = 12;

const sumOf = ({ parts }: PictureYear): number =>
  parts.reduce((sum, { amountEur }) => sum + amountEur, 0);

/** Money per year as bars, unknown years hatched; the largest says its amount. Without any amount one hatched strip. */
export function drawChart(draw: Pen, content: PictureContent): void {
  const { years, chartHeading, noAmount } = content;
  draw.text(chartHeading, left, top + 14, { sizePx: 17, weight: 650 });
  if (years.every(({ parts }) => parts.length === 0)) {
    drawKey(draw, noAmount);
    draw.hatch(left, barsTop - unknownPx, right - left, 3 * unknownPx);
    draw.box(left, barsTop + 2 * unknownPx, right - left, 1, pictureColours['line-strong']);
    return;
  }
  if (years.some(({ parts }) => parts.length === 0)) drawKey(draw, noAmount);
  const pitch = Math.min(widestPx, (right - left) / years.length);
  const largest = Math.max(...years.map(sumOf));
  years.forEach((year, index) => {
    const x = left + index * pitch;
    drawBar(draw, year, { x, width: pitch - Math.min(6, pitch / 4), largest });
    if (year.parts.length > 0 && sumOf(year) === largest)
      drawAmount(draw, content.euroShort(largest), x + pitch / 2, pitch);
    const every = Math.ceil(yearPx / pitch);
    // Counted from the end, so that the last year has its name.
    if ((years.length - 1 - index) % every === 0)
      draw.text(String(year.year), x + pitch / 2, axis, {
        sizePx: 14,
        weight: 400,
        align: 'center',
        colour: pictureColours.muted,
      });
  });
  draw.box(left, barsBottom, pitch * years.length, 1, pictureColours['line-strong']);
}

/** What the hatching means, at the right end of the heading. */
function drawKey(draw: Pen, words: string): void {
  const style = { sizePx: 15, weight: 400, colour: pictureColours.muted } as const;
  const x = right - draw.width(words, style);
  draw.hatch(x - 30, top + 2, 22, unknownPx);
  draw.text(words, x, top + 14, style);
}

function drawBar(
  draw: Pen,
  year: PictureYear,
  { x, width, largest }: { readonly x: number; readonly width: number; readonly largest: number },
): void {
  if (year.parts.length === 0) draw.hatch(x, barsBottom - unknownPx, width, unknownPx);
  let y = barsBottom;
  for (const { kind, amountEur } of year.parts) {
    const height = Math.max(2, (amountEur / largest) * (barsBottom - barsTop));
    y -= height;
    draw.box(x, y, width, height, kindColours[kind]);
  }
}

/** Kept inside of the column, also over the first and the last bar. */
function drawAmount(draw: Pen, words: string, middle: number, pitch: number): void {
  const style = { sizePx: 15, weight: 600 } as const;
  const width = draw.width(words, style);
  const x = Math.min(Math.max(left, middle - pitch / 2), right - width);
  draw.text(words, x, barsTop - 6, style);
}
