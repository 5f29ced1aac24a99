import { scaleBand, scaleLinear } from 'd3-scale';
import { symbolKind } from '../../model/symbol';
import type { ProgrammeYear } from '../../query/statistics/euroByProgrammeAndYear';
import { useTexts } from '../../state/texts';
import styles from './Columns.module.css';
import { fillOf } from './Patterns';
import { useStatisticsTexts } from './useStatisticsTexts';

/** Height in percent of the hatched mark of a year without a known amount. */
const unknownHeight = 6;
/** So many years are all written under their columns; of more every fifth one. */
const fewYears = 8;

/** A column a year, stacked by programme. All lengths are percent, so that the chart fits any width. */
export function YearColumns({ years }: { years: readonly ProgrammeYear[] }) {
  const t = useTexts();
  const words = useStatisticsTexts();
  const largest = Math.max(1, ...years.map(({ amountEur }) => amountEur ?? 0));
  const y = scaleLinear([0, largest], [100, 0]).nice(4);
  const x = scaleBand(
    years.map(({ year }) => year),
    [0, 100],
  ).padding(0.2);
  const said = (eur: number | null) =>
    eur === null ? words.money.unknown : t.format.euroShort(eur);
  const label = words.chart(
    words.money.chart,
    years.map(({ year, amountEur }) => `${year}: ${said(amountEur)}`),
  );
  return (
    <div className={styles.plot} role="img" aria-label={label}>
      <svg aria-hidden="true">
        {y.ticks(4).map((eur) => (
          <g key={eur}>
            <line className={styles.grid} x2="100%" y1={`${y(eur)}%`} y2={`${y(eur)}%`} />
            <text className={styles.tick} x="-8" y={`${y(eur)}%`} dy="0.35em">
              {t.format.millions(eur)}
            </text>
          </g>
        ))}
        <text className={styles.unit} x="-8" y="0" dy="-0.9em">
          {t.time.millions}
        </text>
        {years.map((year) => (
          <g key={year.year}>
            <title>{`${year.year}: ${said(year.amountEur)}`}</title>
            {pieces(year, y).map(({ key, kind, top, height }) => (
              <rect
                key={key}
                className={styles.mark}
                x={`${x(year.year) ?? 0}%`}
                width={`${x.bandwidth()}%`}
                y={`${top}%`}
                height={`${height}%`}
                fill={fillOf(kind)}
              />
            ))}
          </g>
        ))}
        {years
          .filter(({ year }) => years.length <= fewYears || year % 5 === 0)
          .map(({ year }) => (
            <text
              key={year}
              className={styles.year}
              x={`${(x(year) ?? 0) + x.bandwidth() / 2}%`}
              y="100%"
              dy="1.4em"
            >
              {year}
            </text>
          ))}
      </svg>
    </div>
  );
}

/** The pieces of a column from below; without an amount one that is hatched. */
function pieces({ parts, amountEur }: ProgrammeYear, y: (eur: number) => number) {
  if (amountEur === null)
    return [
      { key: 'none', kind: 'none', top: 100 - unknownHeight, height: unknownHeight } as const,
    ];
  let below = 0;
  return parts.map(({ programme, amountEur: eur }) => {
    const bottom = y(below);
    below += eur;
    return {
      key: programme,
      kind: symbolKind(programme),
      top: y(below),
      height: bottom - y(below),
    };
  });
}
