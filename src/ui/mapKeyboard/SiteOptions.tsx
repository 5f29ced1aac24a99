import { memo } from 'react';
import { countedEur } from '../../query/money/counted';
import type { SiteInView } from '../../query/near/viewportSites';
import type { Query } from '../../query/query';
import { siteTitle } from '../../query/siteTitle';
import { useTexts } from '../../state/texts';
import type { Texts } from '../../text/texts';

interface SiteOptionsProps {
  readonly shown: readonly SiteInView[];
  readonly query: Query;
  readonly selectedId: string | null;
  readonly optionId: (siteId: string) => string;
  readonly onOpen: (siteId: string) => void;
}

/** One option a site, for those who do not see the symbols; arrow keys render none of them again. */
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
        {siteOnMap(t, near, query)}
      </div>
    ));
  },
);

/** "Kassel – Wesertor, Sozialer Zusammenhalt, 9,8 Mio. €, 12,3 km nordöstlich der Kartenmitte" */
export function siteOnMap(t: Texts, { site, ...where }: SiteInView, query: Query): string {
  const eur = countedEur(site, query);
  return [
    siteTitle(site),
    site.municipalities.length > 1 ? t.format.and(site.municipalities) : '',
    t.format.and(site.programmes.map((id) => t.programme(id).name)),
    eur === null ? t.list.noAmount : t.format.euroShort(eur),
    t.mapKeys.fromCentre(where),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
