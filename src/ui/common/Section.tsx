import { type ReactNode, useId } from 'react';
import { SectionHeading } from './headingLevel';
import styles from './Section.module.css';

interface SectionProps {
  /** Target of links. */
  readonly id?: string;
  readonly heading: string;
  readonly children: ReactNode;
}

/** A section of a site's facts with its heading. */
export function Section({ id: place, heading, children }: SectionProps) {
  const id = useId();
  return (
    <section id={place} className={styles.section} aria-labelledby={id}>
      <SectionHeading id={id} className={styles.heading}>
        {heading}
      </SectionHeading>
      {children}
    </section>
  );
}
