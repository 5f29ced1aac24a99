import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import type { SiteYears } from '../../query/money/siteYears';
import { useTexts } from '../../state/texts';
import barStyles from '../common/Bars.module.css';
import { Hatch } from '../common/Hatch';
import styles from './MoneyChart.module.css';
import type { MoneyBar } from './moneyBars';
import { YearBar } from './YearBar';
import { YearChart } from './YearChart';
import { yearScale } from './yearScale';

interface MoneyChartProps {
  readonly bars: readonly MoneyBar[];
  readonly years: SiteYears;
}

/** A bar a year over the years of the site, and few round amounts at the left. */
export function MoneyChart({ bars, years }: MoneyChartProps) {
  const t = useTexts();
  const hatch = useId();
  const x = yearScale(years);
  const highest = Math.max(...bars.flatMap((bar) => [bar.amountEur ?? 0, bar.otherEur ?? 0]));
  const y = scaleLinear().domain([0, highest]).nice(3).range([0, 100]);
  const ticks = y.ticks(3).filter((eur) => eur > 0);
  return (
    <YearChart years={years} label={useChartLabel(bars)}>
      <p className={styles.unit}>{t.detail.moneyChart.unit}</p>
      <div className={styles.plot}>
        {ticks.map((eur) => (
          <span key={eur} className={styles.tick} style={{ bottom: `${y(eur)}%` }}>
            {t.format.millions(eur)}
          </span>
        ))}
        <svg className={`${barStyles.bars} ${styles.bars}`} aria-hidden="true">
          <Hatch id={hatch} />
          {ticks.map((eur) => (
            <line key={eur} x2="100%" y1={`${100 - y(eur)}%`} y2={`${100 - y(eur)}%`} />
          ))}
          {bars.map((bar) => (
            <YearBar key={bar.year} bar={bar} x={x} y={y} hatch={hatch} />
          ))}
        </svg>
      </div>
    </YearChart>
  );
}

/** How many years are known, from when to when, and which ones are in doubt. */
function useChartLabel(bars: readonly MoneyBar[]): string {
  const { money, moneyChart } = useTexts().detail;
  const known = bars.filter(({ amountEur }) => amountEur !== null).length;
  const doubtful = bars.filter(({ otherEur }) => otherEur !== null).map(({ year }) => `${year}`);
  const label = money.chart(known, bars[0]?.year ?? 0, bars.at(-1)?.year ?? 0);
  return doubtful.length === 0 ? label : `${label} ${moneyChart.flagged(doubtful)}`;
}
