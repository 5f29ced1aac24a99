import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type YearSpan, yearsOf } from '../../model/yearSpan';

/** The inside of a chart, in percent of an SVG or in pixels of a picture; y grows downwards in both. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The frame of an SVG of any width. */
export const percent: Frame = { left: 0, right: 100, top: 0, bottom: 100 };

/** A length for SVG and CSS, in thousandths of a percent. */
export const inPercent = (value: number): string => `${Math.round(value * 1000) / 1000}%`;

export type Scale = ScaleLinear<number, number>;

/** Years from left to right; a year reaches from its own position to that of the next. */
export const yearScale = ({ from, to }: YearSpan, { left, right } = percent): Scale =>
  scaleLinear([from, to + 1], [left, right]);

/** Middle of a year: the position of its label. */
export const middleOf = (x: Scale, year: number): number => x(year + 0.5);

/** Values from the baseline up; the largest reaches the top. */
export const valueScale = (largest: number, { top, bottom } = percent): Scale =>
  scaleLinear([0, Math.max(largest, 1)], [bottom, top]);

/** The same, with about `steps` round ticks; the last one is the top. */
export function roundScale(
  largest: number,
  steps: number,
): { readonly y: Scale; readonly ticks: readonly number[] } {
  const y = valueScale(largest).nice(steps);
  return { y, ticks: y.ticks(steps) };
}

/** How many labels fit below a narrow axis. */
const narrowAxis = 7;

/** Years that get a label: the round ones of the smallest step with which they fit. */
export function yearTicks(span: YearSpan, fitting = narrowAxis): readonly number[] {
  const years = yearsOf(span);
  const ticks = [1, 2, 5, 10].map((step) => years.filter((year) => year % step === 0));
  return ticks.find(({ length }) => length <= fitting) ?? ticks.at(-1) ?? [];
}
