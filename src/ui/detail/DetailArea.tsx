import type { ComponentType } from 'react';
import { siteTitle } from '../../query/siteTitle';
import { useActions, useLoaded, useSelectedSite } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import button from '../common/Button.module.css';
import { PartFailed } from '../common/PartFailed';

const loadPanel = async (): Promise<ComponentType> => (await import('./DetailPanel')).DetailPanel;

/** Lazy-loads the panel; a site that was opened before is shown then. */
export function DetailArea() {
  const t = useTexts();
  const part = useLoaded(loadPanel);
  const site = useSelectedSite();
  const { closeSite } = useActions();
  if (part.kind === 'here') return <part.value />;
  if (part.kind !== 'failed' || site === null) return null;
  return (
    <section aria-label={siteTitle(site)}>
      <PartFailed retry={part.retry}>
        <button type="button" className={button.button} onClick={closeSite}>
          {t.detail.close}
        </button>
      </PartFailed>
    </section>
  );
}
