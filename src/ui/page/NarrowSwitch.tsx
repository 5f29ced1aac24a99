import { useActions, useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { Segments } from '../common/Segments';
import styles from './NarrowSwitch.module.css';

const views = ['map', 'list', 'statistics'] as const;
type View = (typeof views)[number];

/** Narrow screens: the list with the map above it, the list alone, or its statistics. */
export function NarrowSwitch() {
  const t = useTexts();
  const stage = useSelection((selection) => selection.stage);
  const narrowView = useSelection((selection) => selection.narrowView);
  const { setNarrowView, setStage } = useActions();
  const current = stage === 'statistics' ? stage : narrowView;
  const show = (view: View) => {
    if (view === 'statistics') return setStage(view);
    setNarrowView(view);
    if (stage !== 'map') setStage('map');
  };
  return (
    <Segments
      legend={t.narrow.label}
      name="ansicht"
      options={views}
      labels={t.narrow}
      chosen={current}
      onChoose={show}
      // The switch can be used far down the list, where the map is out of view.
      onPress={() => window.scrollTo(0, 0)}
      className={styles.switch}
    />
  );
}
