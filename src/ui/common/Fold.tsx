import type { ComponentProps } from 'react';
import styles from './Fold.module.css';

interface FoldProps extends ComponentProps<'details'> {
  readonly summary: string;
}

/** What is folded away behind a line that opens it; what else `<details>` takes, it takes, too. */
export function Fold({ summary, className, children, ...details }: FoldProps) {
  return (
    <details {...details} className={`${styles.fold} ${className ?? ''}`}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
