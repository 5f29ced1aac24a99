import { useId } from 'react';
import { type SymbolKind, symbolKind } from '../../model/symbol';
import type { YearInTime } from '../../query/money/moneyInTime';
import barStyles from '../common/Bars.module.css';
import { Hatch } from '../common/Hatch';
import { markOf } from './markOf';
import styles from './YearBars.module.css';
import { YearMark } from './YearMark';
import type { YearSpan } from './yearSpan';

/** Part of a year's width that its bar takes, and height in percent that money has at least. */
const barWidth = 0.8;
const leastHeight = 2.5;

/** A bar a year, stacked by programme, what lists miss on top, how complete it is below. All lengths are percent. */
export function YearBars({
  years,
  chosen,
  pointed,
}: {
  years: readonly YearInTime[];
  chosen: YearSpan | null;
  pointed: YearSpan | null;
}) {
  const hatch = useId();
  const highest = years
    .map(({ amountEur, missingEur }) => (amountEur ?? 0) + missingEur)
    .reduce((a, b) => Math.max(a, b), 1);
  const slot = 100 / years.length;
  const first = years[0]?.year ?? 0;
  return (
    <>
      <svg className={`${barStyles.bars} ${styles.bars}`} aria-hidden="true">
        <Hatch id={hatch} />
        <Ground name="chosen" span={chosen} first={first} slot={slot} />
        <Ground name="pointed" span={pointed} first={first} slot={slot} />
        {years.map((year, index) => (
          <g key={year.year} data-dimmed={isOutside(year.year, chosen) || undefined}>
            {piecesOf(year, highest).map(({ name, height, bottom }) => (
              <rect
                key={bottom}
                {...(name === missing
                  ? { 'data-missing': '', fill: `url(#${hatch})` }
                  : { 'data-kind': name })}
                x={`${(index + (1 - barWidth) / 2) * slot}%`}
                width={`${barWidth * slot}%`}
                y={`${100 - bottom - height}%`}
                height={`${height}%`}
              />
            ))}
          </g>
        ))}
      </svg>
      <div className={styles.marks} aria-hidden="true">
        {years.map((year) => {
          const mark = markOf(year);
          return <span key={year.year}>{mark && <YearMark kind={mark} />}</span>;
        })}
      </div>
    </>
  );
}

interface GroundProps {
  readonly name: 'chosen' | 'pointed';
  readonly span: YearSpan | null;
  readonly first: number;
  readonly slot: number;
}

/** The ground behind some years. */
function Ground({ name, span, first, slot }: GroundProps) {
  if (span === null) return null;
  const x = `${(span.from - first) * slot}%`;
  const width = `${(span.to - span.from + 1) * slot}%`;
  return <rect className={styles[name]} x={x} width={width} height="100%" />;
}

/** The piece of a bar that stands for what lists miss. */
const missing = 'missing';

interface Piece {
  readonly name: SymbolKind | typeof missing;
  readonly height: number;
  readonly bottom: number;
}

/** The pieces of a bar from below: programmes, then what is missing. */
function piecesOf({ parts, amountEur, missingEur }: YearInTime, highest: number): readonly Piece[] {
  const share = ((amountEur ?? 0) / highest) * 100;
  const stretch = share === 0 ? 1 : Math.max(share, leastHeight) / share;
  const heights: readonly Omit<Piece, 'bottom'>[] = [
    ...parts.map((part) => ({
      name: symbolKind(part.programme),
      height: (part.amountEur / highest) * 100 * stretch,
    })),
    { name: missing, height: (missingEur / highest) * 100 },
  ];
  const drawn = heights.filter(({ height }) => height > 0);
  let bottom = 0;
  return drawn.map(({ name, height }) => {
    bottom += height;
    return { name, height, bottom: bottom - height };
  });
}

const isOutside = (year: number, chosen: YearSpan | null): boolean =>
  chosen !== null && (year < chosen.from || year > chosen.to);
