import type { ReactNode } from 'react';
import { useTexts } from '../../state/texts';
import { Named } from '../common/Named';
import styles from './CheckChip.module.css';
import chip from './Chip.module.css';

interface CheckChipProps {
  readonly name: string;
  readonly label: string;
  /** Number of sites that this choice shows; 0 makes the chip pale but keeps it usable. */
  readonly count: number;
  readonly checked: boolean;
  readonly symbol: ReactNode;
  readonly onToggle: () => void;
  /** The value in the HTML form, an id of the vocabulary. */
  readonly value: string;
}

/** One choice of a facet: a native checkbox that looks like a chip, with its live count. */
export function CheckChip({
  name,
  label,
  count,
  checked,
  symbol,
  onToggle,
  value,
}: CheckChipProps) {
  const t = useTexts();
  return (
    <label className={`${chip.chip} ${styles.chip}`} data-empty={count === 0 || undefined}>
      <input
        className={styles.input}
        type="checkbox"
        name={name}
        value={value}
        checked={checked}
        onChange={onToggle}
        aria-label={t.filters.option(label, count)}
      />
      {symbol}
      <Named>{label}</Named>
      <span className={styles.count}>{t.format.count(count)}</span>
    </label>
  );
}
