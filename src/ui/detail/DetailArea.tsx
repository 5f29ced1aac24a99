import type { ComponentType } from 'react';
import type { ReportAddress } from '../../model/operator/reportAddress';
import { siteTitle } from '../../query/siteTitle';
import { useActions, useSelectedSite } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import button from '../common/Button.module.css';
import { PartFailed } from '../common/PartFailed';
import { useLoaded } from '../common/useLoaded';
import { ReportLoaderContext } from './reportContext';

const loadPanel = async (): Promise<ComponentType> => (await import('./DetailPanel')).DetailPanel;

interface DetailAreaProps {
  /** Where errors can be reported; null where the operator has set nothing. Must stay the same function. */
  readonly loadReportAddress: () => Promise<ReportAddress | null>;
}

/** The panel, whose script comes beside the page; a site that was opened before is shown then. */
export function DetailArea({ loadReportAddress }: DetailAreaProps) {
  const t = useTexts();
  const { part, retry } = useLoaded(loadPanel);
  const site = useSelectedSite();
  const { closeSite } = useActions();
  if (part.kind === 'there')
    return (
      <ReportLoaderContext value={loadReportAddress}>
        <part.Part />
      </ReportLoaderContext>
    );
  if (part.kind === 'loading' || site === null) return null;
  return (
    <section aria-label={siteTitle(site)}>
      <PartFailed retry={retry}>
        <button type="button" className={button.button} onClick={closeSite}>
          {t.detail.close}
        </button>
      </PartFailed>
    </section>
  );
}
