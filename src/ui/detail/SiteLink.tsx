import type { ReactNode } from 'react';
import { useActions } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { sitePath } from '../../text/language';
import { onPlainClick } from '../common/onPlainClick';

interface SiteLinkProps {
  readonly siteId: string;
  /** Path from the page to the map. */
  readonly toRoot: string;
  readonly children: ReactNode;
}

/** A link to the page of a site; inside the map's page it opens the panel of the site. */
export function SiteLink({ siteId, toRoot, children }: SiteLinkProps) {
  const t = useTexts();
  const { openSite } = useActions();
  return (
    <a href={`${toRoot}${sitePath(t.id, siteId)}`} onClick={onPlainClick(() => openSite(siteId))}>
      {children}
    </a>
  );
}
