import { useState } from 'react';
import type { Area } from '../../model/geo/area';
import { isInArea } from '../../query/inArea';
import { useApp, useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { Fold } from '../common/Fold';
import { AreaCard, onlyArea } from './AreaCard';
import styles from './AreaFold.module.css';

/** The view of the only area in the query, folded: the list below it keeps its room. A tool of the filters. */
export function AreaFold() {
  const { areas } = useApp().context;
  const area = useSelection(({ query }) => onlyArea(query, areas));
  return area === undefined ? null : <FoldedArea key={area.key} area={area} />;
}

/** Open from the start where the area has no site: it names the nearest ones, and no list needs the room. */
function FoldedArea({ area }: { readonly area: Area }) {
  const t = useTexts();
  const { sites } = useApp();
  const [open, setOpen] = useState(() => !sites.some((site) => isInArea(site, area.key)));
  return (
    <Fold
      summary={t.area.about(t.area.name(area))}
      className={styles.fold}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      tool
    >
      {open ? <AreaCard /> : null}
    </Fold>
  );
}
