import { useEffect } from 'react';
import { siteTitle } from '../../query/siteTitle';
import { useSelectedSite } from '../../state/hooks';
import type { Texts } from '../../text/texts';

/** Names the page in tabs, bookmarks and the history: by the open site, else by its own title. */
export function usePageTitle(t: Texts): void {
  const site = useSelectedSite();
  const title = site === null ? t.title : `${siteTitle(site)} – ${t.title}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
