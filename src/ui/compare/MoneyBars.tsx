import type { ScaleBand, ScaleLinear } from 'd3-scale';
import { useId } from 'react';
import { symbolKind } from '../../model/symbol';
import type { MoneyYear } from '../../query/money/moneyByYear';
import bars from '../common/Bars.module.css';
import { Hatch } from '../common/Hatch';

interface MoneyBarsProps {
  readonly years: readonly MoneyYear[];
  /** Euro to percent from the top. */
  readonly euros: ScaleLinear<number, number>;
  /** Years to percent from the left. */
  readonly band: ScaleBand<number>;
  readonly ticks: readonly number[];
}

/** Height of the hatched stub of a year without an amount, in percent. */
const unknownHeight = 14;

/** The bars of a site, stacked by programme; a funded year without an amount is hatched. */
export function MoneyBars({ years, euros, band, ticks }: MoneyBarsProps) {
  const hatch = useId();
  return (
    <svg className={bars.bars} aria-hidden="true">
      <Hatch id={hatch} />
      {ticks.map((eur) => (
        <line key={eur} x1="0" x2="100%" y1={`${euros(eur)}%`} y2={`${euros(eur)}%`} />
      ))}
      {years.flatMap((year) => {
        const slot = { x: `${band(year.year) ?? 0}%`, width: `${band.bandwidth()}%` };
        if (year.amountEur === null)
          return (
            <rect
              key={year.year}
              {...slot}
              data-unknown=""
              y={`${100 - unknownHeight}%`}
              height={`${unknownHeight}%`}
              fill={`url(#${hatch})`}
            />
          );
        return stacked(year).map(({ key, kind, from, to }) => (
          <rect
            key={key}
            {...slot}
            data-kind={kind}
            y={`${euros(to)}%`}
            height={`${euros(from) - euros(to)}%`}
          />
        ));
      })}
    </svg>
  );
}

/** The amounts of a year one upon the other. */
function stacked({ year, allocations }: MoneyYear) {
  let top = 0;
  return allocations.map(({ programme, amountEur }) => {
    const from = top;
    top += amountEur;
    return { key: `${year} ${programme}`, kind: symbolKind(programme), from, to: top };
  });
}
