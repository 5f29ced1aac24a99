import styles from './Hatch.module.css';

/** Fills what is not known. */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} className={styles.hatch} width="5" height="5" patternUnits="userSpaceOnUse">
      <path d="M-1 1L1-1M0 5L5 0M4 6L6 4" />
    </pattern>
  );
}
