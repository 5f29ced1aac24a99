import { groupBy } from '../../model/groupBy';
import {
  type FundingSpans,
  fundingSpans,
  type Spans,
  spanFinding,
} from '../../query/statistics/fundingSpans';
import { useApp, useQuestion, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { Columns, Plot, YearAxis } from '../chart/Plot';
import { inPercent, middleOf, percent, valueScale, yearScale, yearTicks } from '../chart/scales';
import styles from './Columns.module.css';
import { Figure, FoldedTable, Traced, useStatisticsTexts } from './Figure';

const groups = ['ended', 'running'] as const;

/** How long fundings have lasted and last. */
export function SpansFigure() {
  const words = useStatisticsTexts().spans;
  const { currentYear } = useApp();
  const { sites } = useView();
  const { query } = useQuestion();
  const spans = fundingSpans(sites, query, currentYear);
  const longest = Math.max(...groups.flatMap((group) => spans[group].years), 1);
  const shown = groups.filter((group) => spans[group].years.length > 0);
  return (
    <Figure
      heading={words.heading}
      sentences={[
        `${words.ended(spanFinding(spans.ended))} ${words.running(spanFinding(spans.running))}`,
        words.explain,
      ]}
    >
      {shown.map((group) => (
        <SpansChart key={group} name={words.groups[group]} spans={spans[group]} longest={longest} />
      ))}
      {shown.length === 0 ? null : <SpansTable spans={spans} longest={longest} />}
      <Traced>{words.traced}</Traced>
    </Figure>
  );
}

interface SpansChartProps {
  readonly name: string;
  readonly spans: Spans;
  /** Years of the longest funding of all groups: they share an axis. */
  readonly longest: number;
}

/** Histogram of the years of funding, with the median as a line. */
function SpansChart({ name, spans: { years, medianYears }, longest }: SpansChartProps) {
  const words = useStatisticsTexts();
  const axis = { from: 0, to: longest };
  const counts = new Map(
    [...groupBy(years, (value) => value)].map(([of, all]) => [of, all.length]),
  );
  const x = yearScale(axis);
  // Leaves room for the counts above the columns.
  const y = valueScale(Math.max(...counts.values()), { ...percent, top: 20 });
  const said = (value: number) => words.spans.item(value, counts.get(value) ?? 0);
  return (
    <>
      <h4 className={styles.name}>{name}</h4>
      <div
        className={styles.chart}
        role="img"
        aria-label={words.chart(`${words.spans.chart}, ${name}`, [...counts.keys()].map(said))}
      >
        <Plot className={styles.low}>
          <line x2="100%" y1="100%" y2="100%" />
          <Columns
            columns={[...counts].map(([year, value]) => ({
              year,
              parts: [{ kind: 'fundings', value }],
            }))}
            scales={{ x, y }}
            title={said}
            paint={() => ({ className: styles.fundings })}
          />
          {medianYears === null ? null : (
            <Median x={middleOf(x, medianYears)} value={medianYears} />
          )}
          {[...counts].map(([value, count]) => (
            <text
              key={value}
              className={styles.count}
              x={inPercent(middleOf(x, value))}
              y={inPercent(y(count))}
              dy="-0.35em"
            >
              {count}
            </text>
          ))}
        </Plot>
        <YearAxis x={x} years={yearTicks(axis)} />
      </div>
    </>
  );
}

function Median({ x, value }: { x: number; value: number }) {
  const words = useStatisticsTexts();
  return (
    <>
      <line className={styles.median} x1={inPercent(x)} x2={inPercent(x)} y1="-14" y2="100%" />
      <text className={styles.medianName} x={inPercent(x)} dx="6" y="-6">
        {words.spans.median(value)}
      </text>
    </>
  );
}

function SpansTable({ spans, longest }: { spans: FundingSpans; longest: number }) {
  const t = useTexts();
  const words = useStatisticsTexts().spans;
  const lasting = (of: Spans, value: number) => of.years.filter((each) => each === value).length;
  const rows = Array.from({ length: longest + 1 }, (_, value) => value)
    .filter((value) => groups.some((group) => lasting(spans[group], value) > 0))
    .map((value) => ({
      key: String(value),
      cells: [value, ...groups.map((group) => t.format.count(lasting(spans[group], value)))],
    }));
  return (
    <FoldedTable
      heading={words.heading}
      columns={[words.years, ...groups.map((group) => words.groups[group])]}
      rows={rows}
      foot={[words.unknown, ...groups.map((group) => t.format.count(spans[group].unknown))]}
    />
  );
}
