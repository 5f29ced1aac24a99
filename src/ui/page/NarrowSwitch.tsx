import { useActions, useSelection } from '../../state/hooks';
import type { NarrowView } from '../../state/store';
import { useTexts } from '../../state/texts';
import styles from './NarrowSwitch.module.css';

const views: readonly NarrowView[] = ['map', 'list'];

/** Narrow screens: the list with the map above it, or the list alone. */
export function NarrowSwitch() {
  const t = useTexts();
  const current = useSelection((selection) => selection.narrowView);
  const { setNarrowView } = useActions();
  return (
    <fieldset className={styles.switch} data-needs-script="">
      <legend className="visually-hidden">{t.narrow.label}</legend>
      {views.map((view) => (
        <label key={view} className={styles.choice}>
          <input
            type="radio"
            name="ansicht"
            value={view}
            checked={current === view}
            onChange={() => setNarrowView(view)}
            // Also when it is chosen again: the switch is in reach far down the list, the map is not.
            onClick={() => window.scrollTo(0, 0)}
          />
          {t.narrow[view]}
        </label>
      ))}
    </fieldset>
  );
}
