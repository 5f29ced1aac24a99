import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { type FilterMenu, filterMenus } from '../../query/facets/registry';
import { hasFacet } from '../../query/query';
import { useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { Toolbar } from '../common/Toolbar';
import { useDismissal } from '../common/useDismissal';
import chip from './Chip.module.css';
import { FacetGroup } from './FacetGroup';
import styles from './FilterMenus.module.css';
import { PlaceFacets } from './PlaceFacets';
import { ProgrammeFilter } from './ProgrammeFilter';
import { YearsFacet } from './YearsFacet';

type Menu = readonly [menu: FilterMenu, facets: readonly Parameters<typeof hasFacet>[1][]];

const programmes: Menu = ['programmes', ['programmes']];

interface FilterMenusProps {
  /** Whether programmes are among them: where the legend that filters by them is not in sight. */
  readonly withProgrammes: boolean;
  /** More of the same toolbar, below the row. */
  readonly children?: ReactNode;
}

/**
 * The filters without a place of their own, as a row of menus: each opens its choices over what is
 * below, one at a time. In a sheet they open in it.
 */
export function FilterMenus({ withProgrammes, children }: FilterMenusProps) {
  const t = useTexts();
  const [open, setOpen] = useState<FilterMenu | null>(null);
  const query = useSelection((selection) => selection.query);
  const panelId = useId();
  const { part, opener } = useDismissal(open !== null, () => setOpen(null));
  const menus: readonly Menu[] = withProgrammes ? [programmes, ...filterMenus] : filterMenus;
  return (
    <div ref={part} className={styles.filters}>
      <Toolbar label={t.filters.heading} className={styles.toolbar}>
        <div className={styles.menus}>
          {menus.map(([menu, facets], index) => (
            <button
              key={menu}
              ref={open === menu ? opener : undefined}
              type="button"
              className={`${chip.chip} ${styles.menu}`}
              tabIndex={index === 0 ? 0 : -1}
              aria-expanded={open === menu}
              aria-controls={open === menu ? panelId : undefined}
              data-active={facets.some((facet) => hasFacet(query, facet)) || undefined}
              onClick={() => setOpen(open === menu ? null : menu)}
            >
              {t.filters.menus[menu]}
              <ChevronDown aria-hidden="true" size={14} />
            </button>
          ))}
        </div>
        {children}
      </Toolbar>
      {open === null ? null : (
        <div key={open} ref={intoView} id={panelId} className={styles.panel}>
          <Choices menu={open} />
        </div>
      )}
    </div>
  );
}

/** Scrolls choices into view that open at the lower edge of a sheet. */
const intoView = (panel: HTMLElement | null): void => panel?.scrollIntoView({ block: 'nearest' });

function Choices({ menu }: { readonly menu: FilterMenu }) {
  const t = useTexts();
  if (menu === 'programmes') return <ProgrammeFilter />;
  if (menu === 'places') return <PlaceFacets />;
  if (menu === 'years') return <YearsFacet />;
  return <FacetGroup facet={menu} legend={t.filters.legends[menu]} />;
}
