import { columnMarks, totalOf } from '../chart/columns';
import { middleOf, valueScale, yearScale, yearTicks } from '../chart/scales';
import type { Pen } from './pen';
import type { PictureContent } from './pictureContent';
import { kindColours, layout, pictureColours } from './pictureStyle';

const { left, right } = layout.text;
/** Maximum width of a year, so that few years do not become blocks. */
const widestPx = 64;
const stubPx = 12;

/** Where columns and the labels of years stand. */
export interface ColumnsBox {
  readonly barsTop: number;
  readonly barsBottom: number;
  /** Baseline of the years. */
  readonly axis: number;
  /** Size of a year, and the room that it needs. */
  readonly yearPx: number;
  readonly yearRoomPx: number;
}
const inPicture: ColumnsBox = { ...layout.chart, yearPx: 14, yearRoomPx: 42 };

type ChartContent = Pick<PictureContent, 'years' | 'chartHeading' | 'hatched' | 'largest'>;

/**
 * Money per year as columns, the largest known one with its amount; hatched what is missing of a
 * published total and years without an amount, without any amount one hatched strip.
 */
export function drawChart(draw: Pen, content: ChartContent): void {
  const { years, chartHeading, hatched, largest: words } = content;
  const { top, barsTop } = layout.chart;
  draw.text(chartHeading, left, top + 14, { sizePx: 17, weight: 650 });
  if (needsKey(years)) drawKey(draw, hatched, top + 14, 15);
  const largest = drawYears(draw, years, inPicture);
  for (const { eur, year, x } of largest) drawAmount(draw, words(eur, year), x, barsTop);
}

/** Whether some of it is hatched. */
export const needsKey = (years: ChartContent['years']): boolean =>
  years.length === 0 || years.some(isHatched);

/** The columns alone, or the strip that stands for none; returns the largest known amounts with their places. */
export function drawYears(draw: Pen, years: ChartContent['years'], box: ColumnsBox) {
  if (years.some(({ parts }) => parts.length > 0)) return drawColumns(draw, years, box);
  drawNothing(draw, box);
  return [];
}

const isHatched = ({ parts, missing = 0 }: ChartContent['years'][number]): boolean =>
  parts.length === 0 || missing > 0;
/** Its amounts, without what is missing. */
const knownOf = ({ parts }: ChartContent['years'][number]): number => totalOf({ parts });

/** The legend of the hatch, at the right end of a line; returns where it begins. @param y its baseline */
export function drawKey(draw: Pen, words: string, y: number, sizePx: number): number {
  const style = { sizePx, weight: 400, colour: pictureColours.muted } as const;
  const x = right - draw.width(words, style);
  draw.hatch(x - 30, y - stubPx, 22, stubPx);
  draw.text(words, x, y, style);
  return x - 30;
}

function drawNothing(draw: Pen, { barsTop }: ColumnsBox): void {
  draw.hatch(left, barsTop - stubPx, right - left, 3 * stubPx);
  draw.box(left, barsTop + 2 * stubPx, right - left, 1, pictureColours['line-strong']);
}

function drawColumns(
  draw: Pen,
  years: ChartContent['years'],
  { barsTop, barsBottom, axis, yearPx, yearRoomPx }: ColumnsBox,
) {
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
  }
  for (const year of yearTicks(span, Math.floor((frame.right - left) / yearRoomPx)))
    draw.text(String(year), middleOf(scales.x, year), axis, {
      sizePx: yearPx,
      weight: 400,
      align: 'center',
      colour: pictureColours.muted,
    });
  draw.box(left, barsBottom, frame.right - left, 1, pictureColours['line-strong']);
  return years
    .filter((column) => knownOf(column) === largest)
    .map(({ year }) => ({ eur: largest, year, x: scales.x(year) }));
}

/** Above all columns; begins at the left edge of its year, but ends inside of the text column. */
function drawAmount(draw: Pen, words: string, x: number, barsTop: number): void {
  const style = { sizePx: 15, weight: 600 } as const;
  draw.text(words, Math.min(x, right - draw.width(words, style)), barsTop - 6, style);
}
