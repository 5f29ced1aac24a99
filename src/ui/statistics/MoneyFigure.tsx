import { symbolKind } from '../../model/symbol';
import { spanOf } from '../../model/yearSpan';
import {
  type EuroByProgrammeAndYear,
  euroByProgrammeAndYear,
  type ProgrammeYear,
} from '../../query/statistics/euroByProgrammeAndYear';
import { useApp, useQuestion, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { moneyColumn } from '../chart/columns';
import { fillOf, Legend } from '../chart/Patterns';
import { Columns, Plot, YearAxis } from '../chart/Plot';
import { roundScale, yearScale, yearTicks } from '../chart/scales';
import styles from './Columns.module.css';
import { Figure, FoldedTable, Traced, useStatisticsTexts } from './Figure';

/** Euro by year and programme. */
export function MoneyFigure() {
  const words = useStatisticsTexts();
  const { currentYear } = useApp();
  const { sites, totals } = useView();
  const { query } = useQuestion();
  const money = euroByProgrammeAndYear(sites, query, currentYear);
  const without = totals.sitesWithoutAmount;
  const sentences = [useFinding(money), without === 0 ? '' : words.withoutAmount(without)];
  return (
    <Figure heading={words.money.heading} sentences={sentences}>
      {money.amounts === 0 ? null : (
        <>
          <MoneyLegend money={money} />
          <MoneyChart years={money.years} />
          <MoneyTable money={money} />
          <Traced>{words.traced(money.amounts, money.sitesWithAmount)}</Traced>
        </>
      )}
    </Figure>
  );
}

function useFinding({ years }: EuroByProgrammeAndYear): string {
  const t = useTexts();
  const words = useStatisticsTexts();
  const [top] = years.toSorted((a, b) => (b.amountEur ?? 0) - (a.amountEur ?? 0));
  const [largest] = (top?.parts ?? []).toSorted((a, b) => b.amountEur - a.amountEur);
  if (top?.amountEur == null || largest === undefined) return words.noAmount;
  const { plain } = t.programme(largest.programme);
  return words.money.finding(top.year, top.amountEur, plain, largest.amountEur);
}

/** Programmes, where both pacts share a colour, and the number of unknown years. */
function MoneyLegend({ money: { years, programmes } }: { money: EuroByProgrammeAndYear }) {
  const t = useTexts();
  const words = useStatisticsTexts();
  const entries = programmes
    .filter(
      ({ programme }, index) =>
        programmes.findIndex((other) => symbolKind(other.programme) === symbolKind(programme)) ===
        index,
    )
    .map(({ programme }) => {
      const kind = symbolKind(programme);
      return { kind, label: kind === 'pakt' ? t.map.pact : t.programme(programme).plain };
    });
  const unknown = years.filter(({ amountEur }) => amountEur === null).length;
  const hatched = {
    kind: 'unknown',
    label: words.money.unknownYears(unknown, years.length),
  } as const;
  return <Legend entries={unknown === 0 ? entries : [...entries, hatched]} />;
}

/** A column for each year, stacked by programme. */
function MoneyChart({ years }: { years: readonly ProgrammeYear[] }) {
  const t = useTexts();
  const words = useStatisticsTexts();
  const span = spanOf(years.map(({ year }) => year));
  if (span === null) return null;
  const x = yearScale(span);
  const { y, ticks } = roundScale(Math.max(...years.map(({ amountEur }) => amountEur ?? 0)), 4);
  const amounts = new Map(years.map(({ year, amountEur }) => [year, amountEur]));
  const said = (year: number) => {
    const eur = amounts.get(year) ?? null;
    return `${year}: ${eur === null ? words.money.unknown : t.format.euroShort(eur)}`;
  };
  return (
    <div
      className={styles.chart}
      role="img"
      aria-label={words.chart(
        words.money.chart,
        years.map(({ year }) => said(year)),
      )}
    >
      <p className={styles.unit}>{t.time.millions}</p>
      <Plot className={styles.high} axis={{ y, ticks, text: t.format.millions }}>
        <Columns
          columns={years.map(({ year, parts }) => moneyColumn(year, parts))}
          scales={{ x, y, stub: 6 }}
          title={said}
          paint={(kind) => ({ className: styles.mark, fill: fillOf(kind) })}
        />
      </Plot>
      <YearAxis x={x} years={yearTicks(span)} />
    </div>
  );
}

function MoneyTable({ money: { years, programmes } }: { money: EuroByProgrammeAndYear }) {
  const t = useTexts();
  const words = useStatisticsTexts();
  const euro = (eur: number | null | undefined) =>
    eur == null ? words.money.unknown : t.format.euro(eur);
  return (
    <FoldedTable
      heading={words.money.heading}
      columns={[
        t.time.table.year,
        ...programmes.map(({ programme }) => t.programme(programme).short),
        t.time.table.sum,
      ]}
      rows={years.toReversed().map(({ year, parts, amountEur }) => ({
        key: String(year),
        cells: [
          year,
          ...programmes.map(({ programme }) =>
            euro(parts.find((part) => part.programme === programme)?.amountEur),
          ),
          euro(amountEur),
        ],
      }))}
      foot={[
        t.time.table.all,
        ...programmes.map(({ amountEur }) => euro(amountEur)),
        euro(programmes.reduce((sum, { amountEur }) => sum + amountEur, 0)),
      ]}
    />
  );
}
