import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { foldedFacets } from '../../query/facets/registry';
import { hasFacet } from '../../query/query';
import { useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { AreaFacet } from './AreaFacet';
import chip from './Chip.module.css';
import { FacetGroup } from './FacetGroup';
import styles from './MoreFilters.module.css';
import { YearsFacet } from './YearsFacet';

type Folded = (typeof foldedFacets)[number];

/**
 * Further filters: a row of buttons, each opens its choices below the row; one at a time, so that
 * the list stays near.
 */
export function MoreFilters() {
  const t = useTexts();
  const [open, setOpen] = useState<Folded | null>(null);
  const query = useSelection((selection) => selection.query);
  const panelId = useId();
  return (
    <div className={styles.more}>
      <h2 className="visually-hidden">{t.filters.more}</h2>
      <div className={styles.buttons}>
        {foldedFacets.map((facet) => (
          <button
            key={facet}
            type="button"
            className={`${chip.chip} ${styles.button}`}
            aria-expanded={open === facet}
            aria-controls={open === facet ? panelId : undefined}
            data-active={hasFacet(query, facet) || undefined}
            onClick={() => setOpen(open === facet ? null : facet)}
          >
            {t.filters.facets[facet]}
            <ChevronDown aria-hidden="true" size={16} />
          </button>
        ))}
      </div>
      {open === null ? null : (
        <div key={open} ref={intoView} id={panelId} className={styles.panel}>
          <FacetPanel facet={open} />
        </div>
      )}
    </div>
  );
}

/** Scrolls choices into view that open at the lower edge of a sheet. */
const intoView = (panel: HTMLElement | null): void => panel?.scrollIntoView({ block: 'nearest' });

function FacetPanel({ facet }: { facet: Folded }) {
  const t = useTexts();
  if (facet === 'years') return <YearsFacet />;
  if (facet === 'districts' || facet === 'municipalities')
    return <AreaFacet key={facet} facet={facet} />;
  return <FacetGroup facet={facet} legend={t.filters.legends[facet]} />;
}
