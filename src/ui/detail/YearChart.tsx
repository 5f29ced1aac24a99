import type { ReactNode } from 'react';
import type { SiteYears } from '../../query/money/siteYears';
import styles from './YearChart.module.css';
import { yearScale } from './yearScale';

/** Widest that a year may be, so that few years do not become blocks. */
const yearWidthPx = 47;

interface YearChartProps {
  readonly years: SiteYears;
  /** What the chart shows and where its numbers stand in words. */
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * A picture over the years of a site. All of them have the same axis and the same room at the left, so that
 * one can read down from one to the next.
 */
export function YearChart({ years, label, children }: YearChartProps) {
  const scale = yearScale(years);
  const ticks = scale.ticks(5).filter((year) => Number.isInteger(year) && year <= years.to);
  const width = (years.to - years.from + 1) * yearWidthPx;
  return (
    <figure className={styles.chart} style={{ maxWidth: `calc(var(--gutter) + ${width}px)` }}>
      <div role="img" aria-label={label}>
        {children}
        <div className={styles.axis}>
          {ticks.map((year) => (
            <span key={year} style={{ left: `${scale(year + 0.5)}%` }}>
              {year}
            </span>
          ))}
        </div>
      </div>
    </figure>
  );
}
