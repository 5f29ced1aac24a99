import type { KeyboardEvent } from 'react';
import type { YearInTime } from '../../query/money/moneyInTime';
import { useTexts } from '../../state/texts';
import type { Texts } from '../../text/texts';
import { inPercent } from '../chart/scales';
import styles from './YearPlot.module.css';

interface YearThumbProps {
  readonly end: 'from' | 'to';
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** The year at its value. */
  readonly year: YearInTime | undefined;
  /** Its position in percent of the plot. */
  readonly left: number;
  readonly onChange: (year: number) => void;
}

/**
 * One end of the span as a slider for the keyboard; the plot handles pointers. It is outside of its
 * year, so that two never overlap.
 */
export function YearThumb({ end, label, value, min, max, year, left, onChange }: YearThumbProps) {
  const t = useTexts();
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = yearByKey(event.key, value, min, max);
    if (wanted === null) return;
    event.preventDefault();
    const next = Math.min(Math.max(wanted, min), max);
    if (next !== value) onChange(next);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.thumb}
      data-end={end}
      style={{ left: inPercent(left) }}
      aria-label={label}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={year && valueText(t, year)}
      onKeyDown={onKeyDown}
    />
  );
}

const valueText = (t: Texts, { year, amountEur, completeness }: YearInTime): string =>
  `${year}: ${t.time.amount(amountEur)}, ${t.time.marks[completeness.kind]}`;

const yearsOfPage = 5;

function yearByKey(key: string, value: number, min: number, max: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return value + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return value - 1;
    case 'PageUp':
      return value + yearsOfPage;
    case 'PageDown':
      return value - yearsOfPage;
    case 'Home':
      return min;
    case 'End':
      return max;
    default:
      return null;
  }
}
