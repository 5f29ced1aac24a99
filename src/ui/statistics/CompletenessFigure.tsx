import { scaleLinear } from 'd3-scale';
import {
  type CompletenessYear,
  completenessByYear,
} from '../../query/statistics/completenessByYear';
import { yearRanges } from '../../query/statistics/yearRanges';
import { useApp, useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { ChartLegend } from './ChartLegend';
import styles from './CompletenessFigure.module.css';
import { Figure } from './Figure';
import { NumbersTable } from './NumbersTable';
import { fillOf } from './Patterns';
import rows from './Rows.module.css';
import { useStatisticsTexts } from './useStatisticsTexts';

/** A year of which the state has published a total. */
type ComparedYear = CompletenessYear & {
  readonly completeness: Exclude<CompletenessYear['completeness'], { kind: 'unknown' }>;
};

const isCompared = (year: CompletenessYear): year is ComparedYear =>
  year.completeness.kind !== 'unknown';
const share = ({ completeness: { knownEur, totalEur } }: ComparedYear) => knownEur / totalEur;

/** What our lists hold of what the state has published, by year. */
export function CompletenessFigure() {
  const words = useStatisticsTexts().completeness;
  const { sites, context, currentYear } = useApp();
  const query = useSelection((selection) => selection.query);
  const years = completenessByYear(sites, query, context.coverage, currentYear, context.areas);
  const compared = years.filter(isCompared);
  const unknown = yearRanges(years.filter((year) => !isCompared(year)).map(({ year }) => year));
  const [best] = compared.toSorted((a, b) => share(b) - share(a));
  const finding =
    best === undefined
      ? words.none
      : words.finding(
          best.year,
          best.completeness.knownEur,
          best.completeness.totalEur,
          best.completeness.rounded,
        );
  const open = best === undefined || unknown.length === 0 ? '' : words.unknown(unknown);
  return (
    <Figure heading={words.heading} sentences={[finding, open, words.explain]}>
      {best === undefined ? null : (
        <>
          <ChartLegend
            entries={[
              { kind: 'fertig', label: words.known },
              { kind: 'whole', label: words.total },
            ]}
          />
          <Bars years={compared} />
        </>
      )}
      <CompletenessTable years={years} />
    </Figure>
  );
}

function Bars({ years }: { years: readonly ComparedYear[] }) {
  const t = useTexts();
  const words = useStatisticsTexts();
  const largest = Math.max(
    ...years.map(({ completeness }) => Math.max(completeness.totalEur, completeness.knownEur)),
  );
  const x = scaleLinear([0, largest], [0, 100]);
  const said = ({ completeness: { knownEur, totalEur, rounded } }: ComparedYear) =>
    t.format.euroOf(knownEur, totalEur, rounded);
  const label = words.chart(
    words.completeness.chart,
    years.map((year) => `${year.year}: ${said(year)}`),
  );
  return (
    <div className={rows.rows} role="img" aria-label={label}>
      {years.map((year) => (
        <div key={year.year} className={rows.row}>
          <span>{year.year}</span>
          <svg aria-hidden="true">
            <rect
              className={rows.whole}
              width={`${x(year.completeness.totalEur)}%`}
              height="100%"
            />
            <rect
              width={`${x(year.completeness.knownEur)}%`}
              height="100%"
              fill={fillOf('fertig')}
            />
          </svg>
          <span>{said(year)}</span>
        </div>
      ))}
    </div>
  );
}

function CompletenessTable({ years }: { years: readonly CompletenessYear[] }) {
  const t = useTexts();
  const words = useStatisticsTexts().completeness;
  return (
    <NumbersTable
      heading={words.heading}
      columns={[t.time.table.year, words.known, words.published]}
      rows={years.toReversed().map((of) => ({
        key: String(of.year),
        cells: [
          of.year,
          of.knownEur === null ? t.time.table.none : t.format.euro(of.knownEur),
          of.published.length === 0 ? words.unknownYear : <Totals key="totals" of={of} />,
        ],
      }))}
    />
  );
}

/** The published totals, each a link to its source. */
function Totals({ of: { published, completeness } }: { of: CompletenessYear }) {
  const t = useTexts();
  const words = useStatisticsTexts().completeness;
  const apart = completeness.kind === 'unknown' ? [] : completeness.apart;
  return (
    <>
      {published.map(({ programme, totalEur, rounded, source }) => (
        <a
          key={programme ?? 'all'}
          className={styles.total}
          href={source}
          target="_blank"
          rel="noreferrer"
        >
          {programme === null ? words.allProgrammes : t.programme(programme).short}:{' '}
          {t.format.euroAbout(totalEur, rounded)}
        </a>
      ))}
      {apart.length === 0 ? null : words.apart(apart.map((id) => t.programme(id).short))}
    </>
  );
}
