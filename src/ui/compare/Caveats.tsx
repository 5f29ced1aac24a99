import { useId } from 'react';
import type { Caveat } from '../../query/statements/compare';
import { useTexts } from '../../state/texts';
import { Named } from '../common/Named';
import styles from './Caveats.module.css';

/** What could mislead in the figures above; renders nothing where nothing could. */
export function Caveats({ caveats }: { caveats: readonly Caveat[] }) {
  const t = useTexts();
  const id = useId();
  if (caveats.length === 0) return null;
  return (
    <section className={styles.caveats} aria-labelledby={id}>
      <h3 id={id}>{t.compare.caveats.heading}</h3>
      <ul>
        {caveats.map((caveat) => (
          <li key={caveat.kind}>
            <Named>{t.compare.caveats.of(caveat)}</Named>
          </li>
        ))}
        <li>{t.compare.caveats.whole}</li>
      </ul>
    </section>
  );
}
