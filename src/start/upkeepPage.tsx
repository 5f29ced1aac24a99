import { renderToStaticMarkup } from 'react-dom/server';
import type { RenderedPage } from '../pages/renderedPage';
import { de } from '../text/de/texts';
import { frameWords as words } from '../text/upkeep/frame';
import { LegalLinks } from '../ui/page/LegalLinks';
import styles from '../upkeep/page/UpkeepApp.module.css';

/** The page for those who keep the facts: what stands there until its own script has come (startUpkeep.tsx). */
export function renderUpkeepPage(currentYear: number): RenderedPage {
  const toRoot = '../';
  return {
    path: 'pflege/index.html',
    title: `${words.title} – ${de.title}`,
    description: words.description,
    toRoot,
    unlisted: true,
    live: true,
    body: renderToStaticMarkup(
      <div id="pflege" data-year={currentYear}>
        <div className={styles.page}>
          <header className={styles.head}>
            <div className={styles.title}>
              <h1>{words.title}</h1>
              <a href={toRoot}>{words.toMap}</a>
            </div>
          </header>
          <main className={`${styles.main} ${styles.empty}`}>
            <p>{words.lead}</p>
            <noscript>
              <p>{words.noScript}</p>
            </noscript>
          </main>
          <footer className={styles.foot}>
            <LegalLinks toRoot={toRoot} />
          </footer>
        </div>
      </div>,
    ),
  };
}
