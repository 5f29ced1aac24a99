import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { SiteYears } from '../../query/money/siteYears';

/** Years to percent of a chart's width; a year reaches from its own place to that of the next. */
export const yearScale = ({ from, to }: SiteYears): ScaleLinear<number, number> =>
  scaleLinear()
    .domain([from, to + 1])
    .range([0, 100]);
