import type { ReactNode } from 'react';
import styles from './OutputView.module.css';

interface WayProps {
  readonly heading: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** One of the ways in which the draft leaves the page. */
export function Way({ heading, text, children }: WayProps) {
  return (
    <section className={styles.way}>
      <h3>{heading}</h3>
      <p>{text}</p>
      {children}
    </section>
  );
}
