import { useId } from 'react';
import { endYear, firstIntakeYear } from '../../model/sums';
import { type YearSpan, yearsOf } from '../../model/yearSpan';
import type { MoneyYear } from '../../query/money/moneyByYear';
import { siteTitle } from '../../query/siteTitle';
import type { ComparedSite, Comparison } from '../../query/statements/compare';
import { useTexts } from '../../state/texts';
import { moneyColumn } from '../chart/columns';
import { NumbersTable, ScrollRegion } from '../chart/NumbersTable';
import { Columns, Plot, YearAxis } from '../chart/Plot';
import { roundScale, yearScale, yearTicks } from '../chart/scales';
import { Fold } from '../common/Fold';
import { ProgrammeSymbol } from '../common/ProgrammeSymbol';
import styles from './ComparedMoney.module.css';
import { Refs } from './Refs';

/** Money per year of each site on common axes, and the same numbers as a table. */
export function ComparedMoney({ comparison }: { comparison: Comparison }) {
  const t = useTexts();
  const id = useId();
  const { years, sites, highestEur } = comparison;
  if (years === null) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{t.compare.chart.heading}</h3>
      <p className={styles.unit}>{t.detail.moneyChart.unit}</p>
      <div className={styles.charts}>
        {sites.map((one) => (
          <SiteChart key={one.site.id} one={one} years={years} highestEur={highestEur} />
        ))}
        <YearAxis x={yearScale(years)} years={yearTicks(years)} className={styles.years} />
      </div>
      <p className={styles.explain}>{t.compare.chart.explain}</p>
      <Fold summary={t.compare.chart.table} className={styles.table}>
        <MoneyTable sites={sites} years={yearsOf(years)} />
      </Fold>
    </section>
  );
}

interface SiteChartProps {
  readonly one: ComparedSite;
  readonly years: YearSpan;
  readonly highestEur: number;
}

function SiteChart({ one, years, highestEur }: SiteChartProps) {
  const t = useTexts();
  const { y, ticks } = roundScale(highestEur, 2);
  const highest = highestYear(one.years);
  const title = siteTitle(one.site);
  return (
    <figure className={styles.chart}>
      <figcaption translate="no">
        {one.site.programmes.map((id) => (
          <ProgrammeSymbol key={id} programme={id} hollow={one.allocatedEur === null} />
        ))}
        {title}
      </figcaption>
      {highest === null || one.paid === null ? (
        <p className={styles.explain}>{t.detail.facts.noMoney}</p>
      ) : (
        <div
          role="img"
          aria-label={t.compare.chart.bars(title, one.paid, highest, one.unknownYears ?? 0)}
        >
          <Plot className={styles.plot} axis={{ y, ticks, text: t.format.millions }}>
            <Columns
              columns={one.years.map(({ year, allocations }) => moneyColumn(year, allocations))}
              scales={{ x: yearScale(years), y, stub: 14, minHeight: 1.5 }}
            />
          </Plot>
        </div>
      )}
    </figure>
  );
}

/** The year with the largest amount, the first of equals; null where none is published. */
function highestYear(years: readonly MoneyYear[]) {
  const eurOf = ({ amountEur }: MoneyYear) => amountEur ?? 0;
  const [highest] = years.toSorted((a, b) => eurOf(b) - eurOf(a));
  return highest === undefined ? null : { year: highest.year, eur: eurOf(highest) };
}

interface MoneyTableProps {
  readonly sites: readonly ComparedSite[];
  readonly years: readonly number[];
}

function MoneyTable({ sites, years }: MoneyTableProps) {
  const { chart } = useTexts().compare;
  return (
    <ScrollRegion label={chart.table}>
      <NumbersTable
        name={chart.heading}
        className={styles.numbers}
        columns={[chart.year, ...sites.map(({ site }) => siteTitle(site))]}
        rows={years.map((year) => ({
          key: year,
          cells: [year, ...sites.map((one) => <Amount key={one.site.id} one={one} year={year} />)],
        }))}
      />
    </ScrollRegion>
  );
}

/** The sum of a site in a year, with its sources. */
function Amount({ one, year }: { one: ComparedSite; year: number }) {
  const t = useTexts();
  const amounts = one.site.allocations.filter((allocation) => allocation.year === year);
  if (amounts.length === 0)
    return (
      <span className={styles.none}>
        {isOutside(one, year) ? t.compare.chart.notFunded : t.detail.facts.noMoney}
      </span>
    );
  const eur = amounts.reduce((sum, { amountEur }) => sum + amountEur, 0);
  return (
    <>
      {t.format.euro(eur)} <Refs site={one.site} urls={amounts.map(({ source }) => source)} />
    </>
  );
}

/** Before its intake or after its end, as far as they are known. */
const isOutside = ({ site }: ComparedSite, year: number): boolean =>
  year < (firstIntakeYear(site) ?? year) || year > (endYear(site) ?? year);
