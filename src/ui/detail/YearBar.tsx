import { symbolKind } from '../../model/symbol';
import { useTexts } from '../../state/texts';
import styles from './MoneyChart.module.css';
import type { MoneyBar } from './moneyBars';

/** Part of a year's width that its bar takes. */
const barWidth = 0.8;
/** Height in percent of a year without a known amount, and that an amount has at least. */
const unknownHeight = 12;
const leastHeight = 1.5;

interface YearBarProps {
  readonly bar: MoneyBar;
  /** Years and euro to percent of width and height. */
  readonly x: (year: number) => number;
  readonly y: (eur: number) => number;
  /** Id of the pattern of what is not known. */
  readonly hatch: string;
}

/** The amounts of a year stacked by programme, or hatched; what another source says is dashed. */
export function YearBar({ bar, x, y, hatch }: YearBarProps) {
  const t = useTexts();
  const { year, amountEur, otherEur } = bar;
  const slot = x(year + 1) - x(year);
  const at = { x: `${x(year) + (slot * (1 - barWidth)) / 2}%`, width: `${slot * barWidth}%` };
  const rect = (bottom: number, height: number) => ({
    ...at,
    y: `${100 - bottom - height}%`,
    height: `${height}%`,
  });
  if (amountEur === null)
    return (
      <rect {...rect(0, unknownHeight)} data-unknown="" fill={`url(#${hatch})`}>
        <title>{`${year}: ${t.detail.facts.noMoney}`}</title>
      </rect>
    );
  const title = `${year}: ${t.format.euro(amountEur)}`;
  const bottoms = bar.allocations.map((_, index) =>
    bar.allocations.slice(0, index).reduce((sum, part) => sum + part.amountEur, 0),
  );
  return (
    <g>
      <title>
        {otherEur === null ? title : `${title}; ${t.detail.moneyChart.otherSource(otherEur)}`}
      </title>
      {bar.allocations.map(({ programme, amountEur: partEur }, index) => (
        <rect
          key={programme}
          {...rect(y(bottoms[index] ?? 0), Math.max(y(partEur), leastHeight))}
          data-kind={symbolKind(programme)}
        />
      ))}
      {otherEur === null ? null : (
        <>
          <rect {...rect(0, y(otherEur))} data-other="" />
          <svg
            className={styles.flag}
            aria-hidden="true"
            x={`${x(year) + slot / 2}%`}
            y={`${100 - y(Math.max(otherEur, amountEur))}%`}
          >
            <path d="M0 -17l8 14h-16z" />
            <path d="M0 -12.5v5M0 -6v1.2" />
          </svg>
        </>
      )}
    </g>
  );
}
