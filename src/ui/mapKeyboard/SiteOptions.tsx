import { memo } from 'react';
import { type SiteInView, seenSite } from '../../query/near/viewportSites';
import type { Query } from '../../query/query';
import { useTexts } from '../../state/texts';
import { seenSiteLine } from '../../text/lines';
import { Named } from '../common/Named';

interface SiteOptionsProps {
  readonly shown: readonly SiteInView[];
  readonly query: Query;
  readonly selectedId: string | null;
  readonly optionId: (siteId: string) => string;
  readonly onOpen: (siteId: string) => void;
}

/** One option per site, for screen readers; arrow keys cause no render of them. */
export const SiteOptions = memo(
  ({ shown, query, selectedId, optionId, onOpen }: SiteOptionsProps) => {
    const t = useTexts();
    return shown.map((near) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox keeps the focus and handles the keys for its options; a click comes from a screen reader
      <div
        key={near.site.id}
        id={optionId(near.site.id)}
        className="visually-hidden"
        role="option"
        tabIndex={-1}
        aria-selected={near.site.id === selectedId}
        onClick={() => onOpen(near.site.id)}
      >
        <Named>{seenSiteLine(t, seenSite(near, query))}</Named>
      </div>
    ));
  },
);
