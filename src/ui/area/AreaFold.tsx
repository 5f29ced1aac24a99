import { useState } from 'react';
import { useApp, useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { Fold } from '../common/Fold';
import { AreaCard, onlyArea } from './AreaCard';
import styles from './AreaFold.module.css';

/** The view of the only area in the query, folded: the list below it keeps its room. A tool of the filters. */
export function AreaFold() {
  const t = useTexts();
  const { areas } = useApp().context;
  const area = useSelection(({ query }) => onlyArea(query, areas));
  const [open, setOpen] = useState(false);
  if (area === undefined) return null;
  return (
    <Fold
      summary={t.area.about(t.area.name(area))}
      className={styles.fold}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      tool
    >
      {open ? <AreaCard /> : null}
    </Fold>
  );
}
