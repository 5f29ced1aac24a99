import { useId } from 'react';
import type { Site } from '../../model/site';
import { siteTitle } from '../../query/siteTitle';
import type { Caveat } from '../../query/statements/compare';
import { useTexts } from '../../state/texts';
import type { Texts } from '../../text/texts';
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
          <li key={caveat.kind}>{words(t, caveat)}</li>
        ))}
        <li>{t.compare.caveats.whole}</li>
      </ul>
    </section>
  );
}

function words({ compare: { caveats } }: Texts, caveat: Caveat): string {
  const titles = (sites: readonly Site[]) => sites.map(siteTitle);
  switch (caveat.kind) {
    case 'spans':
      return caveats.spans(caveat.spans);
    case 'population':
      return caveats.population(caveat.years);
    case 'extents':
    case 'gaps':
    case 'none':
      return caveats[caveat.kind](titles(caveat.sites));
  }
}
