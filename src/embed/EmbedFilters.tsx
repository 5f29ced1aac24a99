import { SlidersHorizontal } from 'lucide-react';
import type { MeasureType } from '../model/vocabulary';
import { choiceCount } from '../query/query';
import { useActions, useSelection, useView } from '../state/hooks';
import { useTexts } from '../state/texts';
import button from '../ui/common/Button.module.css';
import { Dialog } from '../ui/common/Dialog';
import { measureIcons } from '../ui/common/measureIcons';
import { media, useMedia } from '../ui/common/useMedia';
import { FacetGroup } from '../ui/filters/FacetGroup';
import { FilterMenus } from '../ui/filters/FilterMenus';
import { ProgrammeFilter } from '../ui/filters/ProgrammeFilter';
import styles from './EmbeddedApp.module.css';

/** All filters behind one button: a frame has no room for rows of them. */
export function EmbedFilters() {
  const t = useTexts();
  const open = useSelection((selection) => selection.filtersOpen);
  const active = useSelection(({ query }) => choiceCount(query));
  const found = useView().totals.sites;
  const narrow = useMedia(media.narrow);
  const { setFiltersOpen } = useActions();
  const close = () => setFiltersOpen(false);
  return (
    <>
      <button
        type="button"
        className={button.button}
        aria-haspopup="dialog"
        onClick={() => setFiltersOpen(true)}
      >
        <SlidersHorizontal aria-hidden="true" size={18} />
        {t.filters.open(active)}
      </button>
      <Dialog
        heading={t.filters.heading}
        closeLabel={t.filters.close}
        open={open}
        onClose={close}
        sheet={narrow}
      >
        <div className={styles.choices}>
          <FacetGroup
            facet="measureTypes"
            legend={t.filters.facets.measureTypes}
            symbolOf={symbolOf}
          />
          <ProgrammeFilter />
          <FilterMenus withProgrammes={false} />
        </div>
        <div className={styles.done}>
          <button type="button" className={button.button} data-main="" onClick={close}>
            {t.filters.show(found)}
          </button>
        </div>
      </Dialog>
    </>
  );
}

function symbolOf(type: string) {
  const Icon = measureIcons[type as MeasureType];
  return <Icon aria-hidden="true" />;
}
