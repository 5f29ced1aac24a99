import { useId } from 'react';
import type { Site } from '../../model/site';
import { siteTitle } from '../../query/siteTitle';
import { useTexts } from '../../state/texts';
import { citation } from '../../text/citation';
import styles from './ComparedSources.module.css';

/** The sources of each site, numbered as in its own panel. */
export function ComparedSources({ sites }: { sites: readonly Site[] }) {
  const t = useTexts();
  const id = useId();
  return (
    <section className={styles.sources} aria-labelledby={id}>
      <h3 id={id}>{t.detail.sources}</h3>
      <div className={styles.columns}>
        {sites.map((site) => (
          <div key={site.id}>
            <h4 translate="no">{siteTitle(site)}</h4>
            <ol>
              {site.sources.map((source, index) => (
                <li key={source.url}>
                  <span className={styles.number}>[{index + 1}]</span>
                  <a href={source.url} translate="no" target="_blank" rel="noreferrer">
                    {citation(source, t.format)}
                  </a>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}
