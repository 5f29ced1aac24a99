import type { MeasureType } from '../model/vocabulary';
import { useTexts } from '../state/texts';
import { measureIcons } from '../ui/common/measureIcons';
import { media, useMedia } from '../ui/common/useMedia';
import { FacetGroup } from '../ui/filters/FacetGroup';
import { FilterDialog } from '../ui/filters/FilterDialog';
import styles from './EmbeddedApp.module.css';

/** All filters behind one button: a frame has no room for rows of them. */
export function EmbedFilters() {
  const t = useTexts();
  const narrow = useMedia(media.narrow);
  return (
    <FilterDialog sheet={narrow}>
      <div className={styles.types}>
        <FacetGroup
          facet="measureTypes"
          legend={t.filters.facets.measureTypes}
          symbolOf={symbolOf}
        />
      </div>
    </FilterDialog>
  );
}

function symbolOf(type: string) {
  const Icon = measureIcons[type as MeasureType];
  return <Icon aria-hidden="true" />;
}
