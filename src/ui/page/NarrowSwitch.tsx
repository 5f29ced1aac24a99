import { useActions, useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import styles from './NarrowSwitch.module.css';

const views = ['map', 'list', 'statistics'] as const;
type View = (typeof views)[number];

/** Narrow screens: the list with the map above it, the list alone, or the numbers of what it shows. */
export function NarrowSwitch() {
  const t = useTexts();
  const stage = useSelection((selection) => selection.stage);
  const narrowView = useSelection((selection) => selection.narrowView);
  const { setNarrowView, setStage } = useActions();
  const current = stage === 'map' ? narrowView : stage;
  const show = (view: View) => {
    if (view === 'statistics') return setStage(view);
    setNarrowView(view);
    if (stage !== 'map') setStage('map');
  };
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
            onChange={() => show(view)}
            // Also when it is chosen again: the switch is in reach far down the list, the map is not.
            onClick={() => window.scrollTo(0, 0)}
          />
          {t.narrow[view]}
        </label>
      ))}
    </fieldset>
  );
}
