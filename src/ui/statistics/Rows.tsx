import { scaleLinear } from 'd3-scale';
import type { Piece } from '../chart/columns';
import { fillOf, type MarkKind } from '../chart/Patterns';
import { inPercent } from '../chart/scales';
import styles from './Rows.module.css';

interface Row {
  readonly key: string | number;
  readonly name: string;
  /** From back to front. */
  readonly pieces: readonly (Piece<MarkKind> & { readonly title?: string })[];
  /** Label at the end of the row. */
  readonly value: string;
}

/** Horizontal bars, each between its name and its value. */
export function Rows({ label, rows }: { label: string; rows: readonly Row[] }) {
  const longest = Math.max(...rows.flatMap(({ pieces }) => pieces.map(({ to }) => to)));
  const x = scaleLinear([0, longest], [0, 100]);
  return (
    <div className={styles.rows} role="img" aria-label={label}>
      {rows.map(({ key, name, pieces, value }) => (
        <div key={key} className={styles.row}>
          <span>{name}</span>
          <svg aria-hidden="true">
            {pieces.map(({ kind, from, to, title }) => (
              <rect
                key={kind}
                data-whole={kind === 'whole' || undefined}
                x={inPercent(x(from))}
                width={inPercent(x(to) - x(from))}
                height="100%"
                fill={fillOf(kind)}
              >
                {title === undefined ? null : <title>{title}</title>}
              </rect>
            ))}
          </svg>
          <span>{value}</span>
        </div>
      ))}
    </div>
  );
}
