import type { YearSpan } from '../../model/yearSpan';
import type { MoneyYear } from '../../query/money/moneyByYear';
import { useTexts } from '../../state/texts';
import { type ColumnScales, columnAt, moneyColumn } from '../chart/columns';
import { Columns, Plot } from '../chart/Plot';
import { inPercent, middleOf, roundScale, yearScale } from '../chart/scales';
import styles from './MoneyChart.module.css';
import { YearChart } from './YearChart';

/** Money of a year, and its sum by another source; null where none disagrees. */
interface DisputedYear extends MoneyYear {
  readonly otherEur: number | null;
}

interface MoneyChartProps {
  readonly money: readonly DisputedYear[];
  /** Years of the axis. */
  readonly years: YearSpan;
}

/** A column for each year, stacked by programme; the amount of another source is a dashed outline. */
export function MoneyChart({ money, years }: MoneyChartProps) {
  const t = useTexts();
  const highest = Math.max(...money.flatMap((of) => [of.amountEur ?? 0, of.otherEur ?? 0]));
  const { y, ticks } = roundScale(highest, 3);
  const scales = { x: yearScale(years), y, stub: 12, minHeight: 1.5 };
  const byYear = new Map(money.map((of) => [of.year, of]));
  const titleOf = (year: number) => {
    const { amountEur = null, otherEur = null } = byYear.get(year) ?? {};
    if (amountEur === null) return `${year}: ${t.detail.facts.noMoney}`;
    const amount = `${year}: ${t.format.euro(amountEur)}`;
    return otherEur === null ? amount : `${amount}; ${t.detail.moneyChart.otherSource(otherEur)}`;
  };
  return (
    <YearChart years={years} label={useChartLabel(money)}>
      <p className={styles.unit}>{t.detail.moneyChart.unit}</p>
      <Plot
        className={styles.plot}
        axis={{ y, ticks: ticks.filter((eur) => eur > 0), text: t.format.millions }}
      >
        <Columns
          columns={money.map(({ year, allocations }) => moneyColumn(year, allocations))}
          scales={scales}
          title={titleOf}
          over={(year) => <Other of={byYear.get(year)} scales={scales} />}
        />
      </Plot>
    </YearChart>
  );
}

/** The amount of another source as a dashed outline with a warning sign. */
function Other({ of, scales: { x, y } }: { of: DisputedYear | undefined; scales: ColumnScales }) {
  if (of == null || of.otherEur === null) return null;
  const { year, amountEur, otherEur } = of;
  const at = columnAt(x, year);
  return (
    <>
      <rect
        data-other=""
        className={styles.other}
        x={inPercent(at.x)}
        width={inPercent(at.width)}
        y={inPercent(y(otherEur))}
        height={inPercent(y(0) - y(otherEur))}
      />
      <svg
        className={styles.flag}
        aria-hidden="true"
        x={inPercent(middleOf(x, year))}
        y={inPercent(y(Math.max(otherEur, amountEur ?? 0)))}
      >
        <path d="M0 -17l8 14h-16z" />
        <path d="M0 -12.5v5M0 -6v1.2" />
      </svg>
    </>
  );
}

/** How many years are known, their span, and which ones are contradicted. */
function useChartLabel(money: readonly DisputedYear[]): string {
  const words = useTexts().detail;
  const known = money.filter(({ amountEur }) => amountEur !== null).length;
  const disputed = money.filter(({ otherEur }) => otherEur !== null).map(({ year }) => `${year}`);
  const label = words.money.chart(known, money[0]?.year ?? 0, money.at(-1)?.year ?? 0);
  return disputed.length === 0 ? label : `${label} ${words.moneyChart.flagged(disputed)}`;
}
