import type { ReactNode } from 'react';
import { useTexts } from '../../state/texts';
import { Named } from '../common/Named';
import styles from './CheckChip.module.css';
import chip from './Chip.module.css';

/** `row`: without a frame, its count at the end, as an entry of a legend. */
export type ChipLook = 'chip' | 'row' | undefined;

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
  readonly look: ChipLook;
  /** It has no room where it stands. */
  readonly rest: boolean;
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
  look = 'chip',
  rest,
}: CheckChipProps) {
  const t = useTexts();
  return (
    <label
      className={`${chip.chip} ${styles.chip}`}
      data-look={look}
      data-empty={count === 0 || undefined}
      data-rest={rest || undefined}
    >
      <input
        className={styles.input}
        type="checkbox"
        name={name}
        value={value}
        checked={checked}
        onChange={onToggle}
        aria-label={t.filters.option(label, count)}
        data-needs-script=""
      />
      {symbol}
      <Named>{label}</Named>
      <span className={styles.count}>{t.format.count(count)}</span>
    </label>
  );
}
