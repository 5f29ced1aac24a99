import type { ComponentProps } from 'react';
import styles from './Fold.module.css';
import { Named } from './Named';

interface FoldProps extends ComponentProps<'details'> {
  readonly summary: string;
  /** In a toolbar, whose stop of the Tab key is another. */
  readonly tool?: boolean;
}

/** A disclosure: content that is collapsed below a summary. Other props go to `<details>`. */
export function Fold({ summary, tool = false, className, children, ...details }: FoldProps) {
  return (
    <details {...details} className={`${styles.fold} ${className ?? ''}`}>
      <summary tabIndex={tool ? -1 : undefined}>
        <Named>{summary}</Named>
      </summary>
      {children}
    </details>
  );
}
