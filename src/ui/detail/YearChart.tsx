import type { ReactNode } from 'react';
import type { YearSpan } from '../../model/yearSpan';
import { YearAxis } from '../chart/Plot';
import { yearScale, yearTicks } from '../chart/scales';
import styles from './YearChart.module.css';

/** Maximum width of a year, so that few years do not become blocks. */
const yearWidthPx = 47;

interface YearChartProps {
  readonly years: YearSpan;
  /** Accessible name: what the chart shows and where its numbers are. */
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * A chart over the years of a site. All share axis and gutter, so that they can be compared from
 * one to the next.
 */
export function YearChart({ years, label, children }: YearChartProps) {
  const width = (years.to - years.from + 1) * yearWidthPx;
  return (
    <figure className={styles.chart} style={{ maxWidth: `calc(var(--gutter) + ${width}px)` }}>
      <div role="img" aria-label={label}>
        {children}
        <YearAxis x={yearScale(years)} years={yearTicks(years)} className={styles.axis} />
      </div>
    </figure>
  );
}
