import type { ComponentProps } from 'react';
import styles from './Fold.module.css';
import { Named } from './Named';

interface FoldProps extends ComponentProps<'details'> {
  readonly summary: string;
}

/** A disclosure: content that is collapsed below a summary. Other props go to `<details>`. */
export function Fold({ summary, className, children, ...details }: FoldProps) {
  return (
    <details {...details} className={`${styles.fold} ${className ?? ''}`}>
      <summary>
        <Named>{summary}</Named>
      </summary>
      {children}
    </details>
  );
}
