import { firstYear } from '../../model/vocabulary';
import { remarksOn } from '../../query/money/coverageRemarks';
import {
  type CompletenessYear,
  completenessByYear,
} from '../../query/statistics/completenessByYear';
import { yearRanges } from '../../query/statistics/yearRanges';
import { useApp, useQuestion } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { Legend } from '../chart/Patterns';
import { Fold } from '../common/Fold';
import { Named } from '../common/Named';
import { useCoverageNotes } from '../sources/CoverageNotes';
import { CoverageRemarks, useCoverageSource } from '../sources/CoverageRemarks';
import { Figure, FoldedTable, useStatisticsTexts } from './Figure';
import { Rows } from './Rows';
import styles from './Rows.module.css';

/** A year of which the state has published a total. */
type ComparedYear = CompletenessYear & {
  readonly completeness: Exclude<CompletenessYear['completeness'], { kind: 'unknown' }>;
};

const isCompared = (year: CompletenessYear): year is ComparedYear =>
  year.completeness.kind !== 'unknown';
const share = ({ completeness: { knownEur, totalEur } }: ComparedYear) => knownEur / totalEur;

/** Amounts in our lists against the published totals, by year. */
export function CompletenessFigure() {
  const words = useStatisticsTexts().completeness;
  const { sites, context, currentYear } = useApp();
  const { query } = useQuestion();
  const { coverageRemarks } = useCoverageNotes();
  const years = completenessByYear(sites, query, context.coverage, currentYear, context.areas);
  const remarks = remarksOn(
    coverageRemarks,
    { from: query.from ?? firstYear, to: query.to ?? currentYear },
    query.programmes,
  );
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
          <Legend
            entries={[
              { kind: 'fertig', label: words.known },
              { kind: 'whole', label: words.total },
            ]}
          />
          <YearRows years={compared} />
        </>
      )}
      <CompletenessTable years={years} />
      {remarks.length === 0 ? null : (
        <Fold summary={words.remarks(remarks.length)} className={styles.remarks}>
          <CoverageRemarks remarks={remarks} years />
        </Fold>
      )}
    </Figure>
  );
}

/** Known amounts drawn over the published totals. */
function YearRows({ years }: { years: readonly ComparedYear[] }) {
  const t = useTexts();
  const words = useStatisticsTexts();
  const amountText = ({ completeness: { knownEur, totalEur, rounded } }: ComparedYear) =>
    t.format.euroOf(knownEur, totalEur, rounded);
  const label = words.chart(
    words.completeness.chart,
    years.map((year) => `${year.year}: ${amountText(year)}`),
  );
  return (
    <Rows
      label={label}
      rows={years.map((of) => ({
        key: of.year,
        name: String(of.year),
        pieces: [
          { kind: 'whole', from: 0, to: of.completeness.totalEur },
          { kind: 'fertig', from: 0, to: of.completeness.knownEur },
        ],
        value: amountText(of),
      }))}
    />
  );
}

function CompletenessTable({ years }: { years: readonly CompletenessYear[] }) {
  const t = useTexts();
  const words = useStatisticsTexts().completeness;
  return (
    <FoldedTable
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
  const nameOf = useCoverageSource();
  const apart = completeness.kind === 'unknown' ? [] : completeness.apart;
  return (
    <>
      {published.map(({ programme, totalEur, rounded, source }) => (
        <a
          key={programme ?? 'all'}
          className={styles.total}
          href={source}
          title={nameOf(source)}
          target="_blank"
          rel="noreferrer"
        >
          <Named>{programme === null ? words.allProgrammes : t.programme(programme).short}</Named>:{' '}
          {t.format.euroAbout(totalEur, rounded)}
        </a>
      ))}
      {apart.length === 0 ? null : (
        <Named>{words.apart(apart.map((id) => t.programme(id).short))}</Named>
      )}
    </>
  );
}
