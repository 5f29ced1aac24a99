import { type ReactElement, useEffect } from 'react';
import { siteTitle } from '../../query/siteTitle';
import {
  SiteContext,
  useActions,
  useApp,
  useLoaded,
  useLoadedSite,
  useMapSettled,
  useSelectedSite,
  useSelection,
} from '../../state/hooks';
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
  const site = useSelectedSite();
  const settled = useMapSettled();
  const part = useLoaded(loadPanel, settled || site !== null);
  const facts = useLoadedSite(site?.id ?? null);
  usePrefetch();
  if (part.kind === 'failed') return <PanelFailed why={part.why} retry={part.retry} />;
  if (part.kind !== 'here') return null;
  return (
    <ErrorBoundary
      name="panel"
      shown={site?.id ?? null}
      fallback={(retry, notice) => <PanelFailed why="broken" retry={retry} ref={notice} />}
    >
      <SiteContext value={facts}>
        <part.value />
      </SiteContext>
    </ErrorBoundary>
  );
}

/** How long a pointer rests on a site, in milliseconds, until it is likely to be opened: not passing over it. */
const restMs = 80;

/** Fetches the panel and all that is known of a site that is pointed at or focused, in the list or on the map. */
function usePrefetch(): void {
  const { loaders } = useApp();
  const pointedAt = useSelection(({ hoveredId }) => hoveredId);
  useEffect(() => {
    if (pointedAt === null) return;
    const timer = setTimeout(() => {
      // Whether they have come is asked when the site is opened.
      loadPanel().catch(() => undefined);
      loaders.site(pointedAt).catch(() => undefined);
    }, restMs);
    return () => clearTimeout(timer);
  }, [loaders, pointedAt]);
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
