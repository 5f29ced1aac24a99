import styles from './ChartLegend.module.css';
import { fillOf, type MarkKind } from './Patterns';

interface Entry {
  readonly kind: MarkKind;
  readonly label: string;
}

/** What the fills mean. */
export function ChartLegend({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul className={styles.legend}>
      {entries.map(({ kind, label }) => (
        <li key={kind}>
          <svg className={styles.swatch} aria-hidden="true">
            <rect width="100%" height="100%" fill={fillOf(kind)} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
