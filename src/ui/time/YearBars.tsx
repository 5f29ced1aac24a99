import { inSpan, type YearSpan } from '../../model/yearSpan';
import type { YearInTime } from '../../query/money/moneyInTime';
import { moneyColumn, totalOf } from '../chart/columns';
import { Columns, Plot } from '../chart/Plot';
import { inPercent, type Scale, valueScale } from '../chart/scales';
import { markOf, YearMark } from './TimeLegend';
import styles from './YearBars.module.css';

interface YearBarsProps {
  readonly years: readonly YearInTime[];
  readonly x: Scale;
  readonly chosen: YearSpan | null;
  readonly pointed: YearSpan | null;
}

/** A column for each year, stacked by programme, what our lists miss on top, and the mark of its completeness below. */
export function YearBars({ years, x, chosen, pointed }: YearBarsProps) {
  const columns = years.map(({ year, parts, missingEur }) => ({
    ...moneyColumn(year, parts),
    missing: missingEur,
  }));
  const y = valueScale(Math.max(...columns.map(totalOf)));
  return (
    <>
      <Plot className={styles.plot}>
        <Ground className={styles.chosen} span={chosen} x={x} />
        <Ground className={styles.pointed} span={pointed} x={x} />
        <Columns
          columns={columns}
          scales={{ x, y, minHeight: 2.5 }}
          isDimmed={(year) => chosen !== null && !inSpan(year, chosen)}
        />
      </Plot>
      <div className={styles.marks} aria-hidden="true">
        {years.map((year) => {
          const mark = markOf(year);
          return <span key={year.year}>{mark && <YearMark kind={mark} />}</span>;
        })}
      </div>
    </>
  );
}

interface GroundProps {
  readonly className: string | undefined;
  readonly span: YearSpan | null;
  readonly x: Scale;
}

/** The background of a span of years. */
function Ground({ className, span, x }: GroundProps) {
  if (span === null) return null;
  const left = x(span.from);
  return (
    <rect
      className={className}
      x={inPercent(left)}
      width={inPercent(x(span.to + 1) - left)}
      height="100%"
    />
  );
}
