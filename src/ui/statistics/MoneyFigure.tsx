import { symbolKind } from '../../model/symbol';
import {
  type EuroByProgrammeAndYear,
  euroByProgrammeAndYear,
} from '../../query/statistics/euroByProgrammeAndYear';
import { useApp, useSelection, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { ChartLegend } from './ChartLegend';
import { Figure } from './Figure';
import { NumbersTable } from './NumbersTable';
import { Traced } from './Traced';
import { useStatisticsTexts } from './useStatisticsTexts';
import { YearColumns } from './YearColumns';

/** Euro by year and programme. */
export function MoneyFigure() {
  const words = useStatisticsTexts();
  const { currentYear } = useApp();
  const { sites, totals } = useView();
  const query = useSelection((selection) => selection.query);
  const money = euroByProgrammeAndYear(sites, query, currentYear);
  const without = totals.sitesWithoutAmount;
  const sentences = [useFinding(money), without === 0 ? '' : words.withoutAmount(without)];
  return (
    <Figure heading={words.money.heading} sentences={sentences}>
      {money.amounts === 0 ? null : (
        <>
          <Legend money={money} />
          <YearColumns years={money.years} />
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
  const [most] = years.toSorted((a, b) => (b.amountEur ?? 0) - (a.amountEur ?? 0));
  const [largest] = (most?.parts ?? []).toSorted((a, b) => b.amountEur - a.amountEur);
  if (most?.amountEur == null || largest === undefined) return words.noAmount;
  const { plain } = t.programme(largest.programme);
  return words.money.finding(most.year, most.amountEur, plain, largest.amountEur);
}

/** The programmes with their sums; both pacts share a colour. Hatched years are told here, too. */
function Legend({ money: { years, programmes } }: { money: EuroByProgrammeAndYear }) {
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
  const hatched = { kind: 'none', label: words.money.unknownYears(unknown, years.length) } as const;
  return <ChartLegend entries={unknown === 0 ? entries : [...entries, hatched]} />;
}

function MoneyTable({ money: { years, programmes } }: { money: EuroByProgrammeAndYear }) {
  const t = useTexts();
  const words = useStatisticsTexts();
  const euro = (eur: number | null | undefined) =>
    eur == null ? words.money.unknown : t.format.euro(eur);
  return (
    <NumbersTable
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
