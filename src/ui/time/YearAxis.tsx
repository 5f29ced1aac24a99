import styles from './YearPlot.module.css';
import type { YearSpan } from './yearSpan';

const everyYears = 5;

/** Round years under their bars. */
export function YearAxis({ limits: { from, to } }: { limits: YearSpan }) {
  const first = Math.ceil(from / everyYears) * everyYears;
  const count = Math.floor((to - first) / everyYears) + 1;
  const slots = to - from + 1;
  return (
    <div className={styles.axis} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => first + index * everyYears).map((year) => (
        <span key={year} style={{ left: `${((year - from + 0.5) / slots) * 100}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}
