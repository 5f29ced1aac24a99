import type { ReactElement } from 'react';
import { siteTitle } from '../../query/siteTitle';
import { useActions, useApp, useLoaded, useSelectedSite, WholeContext } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { sitePath } from '../../text/language';
import button from '../common/Button.module.css';
import { ErrorBoundary } from '../common/ErrorBoundary';
import { keepFocus } from '../common/keepFocus';
import { PartFailed } from '../common/PartFailed';

const loadPanel = async (): Promise<() => ReactElement | null> =>
  (await import('./DetailPanel')).DetailPanel;

/**
 * Lazy-loads the panel; a site that was opened before is shown then. All that is known of it comes when
 * it is opened, and the panel waits for that itself.
 */
export function DetailArea() {
  const part = useLoaded(loadPanel);
  const site = useSelectedSite();
  const whole = useLoaded(useApp().loaders.whole, site !== null);
  if (part.kind === 'failed') return <PanelFailed why={part.why} retry={part.retry} />;
  if (part.kind !== 'here') return null;
  return (
    <ErrorBoundary
      name="panel"
      shown={site?.id ?? null}
      fallback={(retry, notice) => <PanelFailed why="broken" retry={retry} ref={notice} />}
    >
      <WholeContext value={whole}>
        <part.value />
      </WholeContext>
    </ErrorBoundary>
  );
}

/** In the place of the panel: the site has a page that reads without it. */
function PanelFailed(failed: Parameters<typeof PartFailed>[0]) {
  const t = useTexts();
  const site = useSelectedSite();
  const { closeSite } = useActions();
  if (site === null) return null;
  return (
    <section aria-label={siteTitle(site)}>
      <PartFailed {...failed} id="detail">
        <a className={button.button} href={sitePath(t.id, site.id)}>
          {t.load.sitePage}
        </a>
        <button type="button" className={button.button} onClick={() => keepFocus(closeSite)}>
          {t.detail.close}
        </button>
      </PartFailed>
    </section>
  );
}
