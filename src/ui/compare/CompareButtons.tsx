import { Check, Plus } from 'lucide-react';
import type { ListedSite } from '../../model/site';
import { useActions, useSelection } from '../../state/hooks';
import { maxCompared } from '../../state/stage';
import { useTexts } from '../../state/texts';
import button from '../common/Button.module.css';
import styles from './CompareButtons.module.css';
import { useToggleCompared } from './useToggleCompared';

/** In the panel of a site: adds it to the comparison or removes it, and opens the comparison. */
export function CompareButtons({ site }: { site: ListedSite }) {
  const t = useTexts();
  const ids = useSelection((selection) => selection.comparedIds);
  const toggle = useToggleCompared();
  const { setStage } = useActions();
  const compared = ids.includes(site.id);
  const Icon = compared ? Check : Plus;
  return (
    <div className={styles.buttons}>
      <button
        type="button"
        className={button.button}
        // Begins with the visible label.
        aria-label={
          compared
            ? `${t.compare.added}, ${t.compare.takeBack}`
            : `${t.compare.add} ${t.compare.addMore}`
        }
        onClick={() => toggle(site.id)}
      >
        <Icon aria-hidden="true" size={18} />
        {compared ? t.compare.added : t.compare.add}
      </button>
      {ids.length === 0 || (compared && ids.length === 1) ? null : (
        <button type="button" className={button.button} onClick={() => setStage('comparison')}>
          {t.compare.show(ids.length)}
        </button>
      )}
      {!compared && ids.length === maxCompared ? (
        <p className={styles.full}>{t.compare.full(maxCompared)}</p>
      ) : null}
    </div>
  );
}
