import { columnMarks, totalOf } from '../chart/columns';
import { middleOf, valueScale, yearScale, yearTicks } from '../chart/scales';
import type { Pen } from './pen';
import type { PictureContent } from './pictureContent';
import { kindColours, layout, pictureColours } from './pictureStyle';

const { left, right } = layout.text;
const { top, barsTop, barsBottom, axis } = layout.chart;
/** Maximum width of a year, so that few years do not become blocks. */
const widestPx = 64;
/** Room for the label of a year. */
const yearPx = 42;
const stubPx = 12;

type ChartContent = Pick<PictureContent, 'years' | 'chartHeading' | 'hatched' | 'largest'>;

/**
 * Money per year as columns, the largest known one with its amount; hatched what is missing of a
 * published total and years without an amount, without any amount one hatched strip.
 */
export function drawChart(draw: Pen, content: ChartContent): void {
  const { years, chartHeading, hatched } = content;
  draw.text(chartHeading, left, top + 14, { sizePx: 17, weight: 650 });
  if (years.length === 0 || years.some(isHatched)) drawKey(draw, hatched);
  if (years.every(({ parts }) => parts.length === 0)) drawNothing(draw);
  else drawColumns(draw, content);
}

const isHatched = ({ parts, missing = 0 }: ChartContent['years'][number]): boolean =>
  parts.length === 0 || missing > 0;
/** Its amounts, without what is missing. */
const knownOf = ({ parts }: ChartContent['years'][number]): number => totalOf({ parts });

/** The legend of the hatch, at the right end of the heading. */
function drawKey(draw: Pen, words: string): void {
  const style = { sizePx: 15, weight: 400, colour: pictureColours.muted } as const;
  const x = right - draw.width(words, style);
  draw.hatch(x - 30, top + 2, 22, stubPx);
  draw.text(words, x, top + 14, style);
}

function drawNothing(draw: Pen): void {
  draw.hatch(left, barsTop - stubPx, right - left, 3 * stubPx);
  draw.box(left, barsTop + 2 * stubPx, right - left, 1, pictureColours['line-strong']);
}

function drawColumns(draw: Pen, { years, largest: words }: ChartContent): void {
  const span = { from: years[0]?.year ?? 0, to: years.at(-1)?.year ?? 0 };
  const yearWidth = Math.min(widestPx, (right - left) / years.length);
  const frame = { left, right: left + yearWidth * years.length, top: barsTop, bottom: barsBottom };
  const largest = Math.max(...years.map(knownOf));
  const scales = {
    x: yearScale(span, frame),
    y: valueScale(Math.max(...years.map(totalOf)), frame),
    stub: stubPx,
    minHeight: 2,
  };
  for (const column of years) {
    for (const { kind, x, y, width, height } of columnMarks(column, scales)) {
      if (kind === 'unknown') draw.hatch(x, y, width, height);
      else draw.box(x, y, width, height, kindColours[kind]);
    }
    if (knownOf(column) === largest)
      drawAmount(draw, words(largest, column.year), scales.x(column.year));
  }
  for (const year of yearTicks(span, Math.floor((frame.right - left) / yearPx)))
    draw.text(String(year), middleOf(scales.x, year), axis, {
      sizePx: 14,
      weight: 400,
      align: 'center',
      colour: pictureColours.muted,
    });
  draw.box(left, barsBottom, frame.right - left, 1, pictureColours['line-strong']);
}

/** Above all columns; begins at the left edge of its year, but ends inside of the text column. */
function drawAmount(draw: Pen, words: string, x: number): void {
  const style = { sizePx: 15, weight: 600 } as const;
  draw.text(words, Math.min(x, right - draw.width(words, style)), barsTop - 6, style);
}
