import { scaleBand, scaleLinear } from 'd3-scale';
import { useId } from 'react';
import type { YearSpan } from '../../model/yearSpan';
import { siteTitle } from '../../query/siteTitle';
import type { ComparedSite, Comparison } from '../../query/statements/compare';
import { useTexts } from '../../state/texts';
import { Fold } from '../common/Fold';
import { ProgrammeSymbol } from '../common/ProgrammeSymbol';
import { axisYears } from './axisYears';
import { ComparedMoneyTable } from './ComparedMoneyTable';
import { highestYear } from './highestYear';
import { MoneyBars } from './MoneyBars';
import styles from './MoneyChart.module.css';
import { yearsOf } from './yearsOf';

/** Money per year of each site as bars, all on one axis of years and one of euro, and the numbers as a table. */
export function MoneyChart({ comparison }: { comparison: Comparison }) {
  const t = useTexts();
  const id = useId();
  const { years, sites } = comparison;
  if (years === null) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{t.compare.chart.heading}</h3>
      <div className={styles.charts}>
        {sites.map((one) => (
          <SiteChart key={one.site.id} one={one} comparison={comparison} span={years} />
        ))}
        <YearLabels span={years} />
      </div>
      <p className={styles.explain}>{t.compare.chart.explain}</p>
      <Fold summary={t.compare.chart.table} className={styles.table}>
        <ComparedMoneyTable sites={sites} years={yearsOf(years)} />
      </Fold>
    </section>
  );
}

interface SiteChartProps {
  readonly one: ComparedSite;
  readonly comparison: Comparison;
  readonly span: YearSpan;
}

/** About so many lines behind the bars. */
const lines = 2;

function SiteChart({ one, comparison, span }: SiteChartProps) {
  const t = useTexts();
  const words = t.compare.chart;
  const euros = scaleLinear().domain([0, comparison.highestEur]).nice(lines).range([100, 0]);
  const band = scaleBand<number>().domain(yearsOf(span)).range([0, 100]).paddingInner(0.2);
  const highest = highestYear(one.years);
  const title = siteTitle(one.site);
  return (
    <figure className={styles.chart}>
      <figcaption>
        {one.site.programmes.map((id) => (
          <ProgrammeSymbol key={id} programme={id} hollow={one.allocatedEur === null} />
        ))}
        {title}
      </figcaption>
      {highest === null || one.paid === null ? (
        <p className={styles.explain}>{t.detail.facts.noMoney}</p>
      ) : (
        <div
          className={styles.plot}
          role="img"
          aria-label={words.bars(title, one.paid, highest, one.unknownYears ?? 0)}
        >
          {euros.ticks(lines).map((eur) => (
            <span key={eur} className={styles.tick} style={{ top: `${euros(eur)}%` }}>
              {eur === 0 ? '0' : t.format.euroShort(eur)}
            </span>
          ))}
          <MoneyBars years={one.years} euros={euros} band={band} ticks={euros.ticks(lines)} />
        </div>
      )}
    </figure>
  );
}

function YearLabels({ span }: { span: YearSpan }) {
  const band = scaleBand<number>().domain(yearsOf(span)).range([0, 100]).paddingInner(0.2);
  return (
    <div className={styles.years} aria-hidden="true">
      {axisYears(span).map((year) => (
        <span key={year} style={{ left: `${(band(year) ?? 0) + band.bandwidth() / 2}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}
