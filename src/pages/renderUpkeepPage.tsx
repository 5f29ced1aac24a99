import { renderToStaticMarkup } from 'react-dom/server';
import { de } from '../text/de/texts';
import { frameWords as words } from '../text/upkeep/frame';
import { LegalLinks } from '../ui/page/LegalLinks';
import frame from './PageFrame.module.css';
import type { RenderedPage } from './renderedPage';

/** The page for those who keep the facts: what stands there until its own script has come (tools/build/upkeepFiles.ts). */
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
        <div className={frame.page}>
          <main>
            <h1>{words.title}</h1>
            <p>{words.lead}</p>
            <noscript>
              <p>{words.noScript}</p>
            </noscript>
            <p>
              <a href={toRoot}>{words.toMap}</a>
            </p>
          </main>
          <footer className={frame.footer}>
            <LegalLinks toRoot={toRoot} />
          </footer>
        </div>
      </div>,
    ),
  };
}
