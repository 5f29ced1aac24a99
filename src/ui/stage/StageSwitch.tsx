import { useActions, useSelection } from '../../state/hooks';
import type { Stage } from '../../state/stage';
import { useTexts } from '../../state/texts';
import styles from './StageSwitch.module.css';

const stages = ['map', 'statistics'] as const satisfies readonly Stage[];

/** Where the list stands beside it: the map, or in its place the numbers. */
export function StageSwitch() {
  const t = useTexts();
  const current = useSelection((selection) => selection.stage);
  const { setStage } = useActions();
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{t.narrow.label}</legend>
      {stages.map((stage) => (
        <label key={stage} className={styles.choice}>
          <input
            type="radio"
            name="buehne"
            checked={current === stage}
            onChange={() => setStage(stage)}
          />
          {t.narrow[stage]}
        </label>
      ))}
    </fieldset>
  );
}
