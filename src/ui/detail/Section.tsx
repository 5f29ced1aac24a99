import { type ReactNode, useId } from 'react';
import { SectionHeading } from './headingLevel';
import styles from './Section.module.css';

/** A part of a site's facts under its heading. */
export function Section({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <SectionHeading id={id} className={styles.heading}>
        {heading}
      </SectionHeading>
      {children}
    </section>
  );
}
