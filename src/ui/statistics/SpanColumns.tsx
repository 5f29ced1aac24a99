import { scaleBand, scaleLinear } from 'd3-scale';
import { groupBy } from '../../model/groupBy';
import type { Spans } from '../../query/statistics/fundingSpans';
import columns from './Columns.module.css';
import styles from './SpanColumns.module.css';
import { useStatisticsTexts } from './useStatisticsTexts';

interface SpanColumnsProps {
  readonly name: string;
  readonly spans: Spans;
  /** Years of the longest funding in all charts, so that they have one axis. */
  readonly longest: number;
}

/** How many fundings last so many years, and the median as a line. */
export function SpanColumns({ name, spans: { years, medianYears }, longest }: SpanColumnsProps) {
  const words = useStatisticsTexts();
  const counts = [...groupBy(years, (value) => value)].map(([value, all]) => ({
    value,
    count: all.length,
  }));
  const x = scaleBand(
    Array.from({ length: longest + 1 }, (_, value) => value),
    [0, 100],
  ).padding(0.2);
  const middle = (value: number) => ((value + 0.5) / (longest + 1)) * 100;
  const y = scaleLinear([0, Math.max(...counts.map(({ count }) => count))], [100, 20]);
  const items = counts.map(({ value, count }) => words.spans.item(value, count));
  return (
    <>
      <h4 className={styles.name}>{name}</h4>
      <div
        className={`${columns.plot} ${columns.low}`}
        role="img"
        aria-label={words.chart(`${words.spans.chart}, ${name}`, items)}
      >
        <svg aria-hidden="true">
          <line className={columns.grid} x2="100%" y1="100%" y2="100%" />
          {counts.map(({ value, count }) => (
            <g key={value}>
              <title>{words.spans.item(value, count)}</title>
              <rect
                className={styles.bar}
                x={`${x(value) ?? 0}%`}
                width={`${x.bandwidth()}%`}
                y={`${y(count)}%`}
                height={`${100 - y(count)}%`}
              />
            </g>
          ))}
          {medianYears === null ? null : (
            <>
              <line
                className={columns.median}
                x1={`${middle(medianYears)}%`}
                x2={`${middle(medianYears)}%`}
                y1="-14"
                y2="100%"
              />
              <text className={columns.medianName} x={`${middle(medianYears)}%`} dx="6" y="-6">
                {words.spans.median(medianYears)}
              </text>
            </>
          )}
          {counts.map(({ value, count }) => (
            <text
              key={value}
              className={styles.count}
              x={`${middle(value)}%`}
              y={`${y(count)}%`}
              dy="-0.35em"
            >
              {count}
            </text>
          ))}
          {x
            .domain()
            .filter((value) => value % 5 === 0)
            .map((value) => (
              <text
                key={value}
                className={columns.year}
                x={`${middle(value)}%`}
                y="100%"
                dy="1.4em"
              >
                {value}
              </text>
            ))}
        </svg>
      </div>
    </>
  );
}
