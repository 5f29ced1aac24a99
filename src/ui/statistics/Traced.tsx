import type { ReactNode } from 'react';
import styles from './Traced.module.css';

/** Where the single facts behind a chart and their sources stand. */
export const Traced = ({ children }: { children: ReactNode }) => (
  <p className={styles.traced}>{children}</p>
);
