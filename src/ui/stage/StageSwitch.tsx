import { useActions, useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { Segments } from '../common/Segments';
import styles from './StageSwitch.module.css';

const stages = ['map', 'statistics'] as const;

/** Beside the list: the map or the statistics. */
export function StageSwitch() {
  const t = useTexts();
  const current = useSelection(({ stage }) => (stage === 'comparison' ? null : stage));
  const { setStage } = useActions();
  return (
    <Segments
      legend={t.narrow.label}
      name="buehne"
      options={stages}
      labels={t.narrow}
      chosen={current}
      onChoose={setStage}
      className={styles.switch}
    />
  );
}
