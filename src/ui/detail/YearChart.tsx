import type { ReactNode } from 'react';
import type { YearSpan } from '../../model/yearSpan';
import { YearAxis } from '../chart/Plot';
import { yearScale, yearTicks } from '../chart/scales';
import styles from './YearChart.module.css';

/** Widest that a year may be, so that few years do not become blocks. */
const yearWidthPx = 47;

interface YearChartProps {
  readonly years: YearSpan;
  /** What the chart shows and where its numbers stand in words. */
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * A chart over the years of a site. All of them have the same axis and the same room at the left, so that
 * one can read down from one to the next.
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
