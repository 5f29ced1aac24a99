import {
  CircleCheck,
  CircleDashed,
  CircleQuestionMark,
  Hammer,
  type LucideIcon,
} from 'lucide-react';
import type { MeasureStatus } from '../../model/vocabulary';
import styles from './StatusMark.module.css';

const icons: Readonly<Record<MeasureStatus, LucideIcon>> = {
  fertig: CircleCheck,
  'im-bau': Hammer,
  geplant: CircleDashed,
  unbekannt: CircleQuestionMark,
};

interface StatusMarkProps {
  readonly status: MeasureStatus;
  /** The status in words, with a count or year. */
  readonly children: string;
}

/** How far a measure is: in words, by an icon, and by an edge that does without colour. */
export function StatusMark({ status, children }: StatusMarkProps) {
  const Icon = icons[status];
  return (
    <span className={styles.mark} data-status={status}>
      <Icon aria-hidden="true" size={14} />
      {children}
    </span>
  );
}
