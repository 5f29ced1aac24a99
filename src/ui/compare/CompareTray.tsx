import { siteTitle } from '../../query/siteTitle';
import { useActions, useApp, useSelection, useSpoken } from '../../state/hooks';
import { maxCompared } from '../../state/stage';
import { useTexts } from '../../state/texts';
import button from '../common/Button.module.css';
import { keepFocus } from '../common/keepFocus';
import styles from './CompareTray.module.css';
import { RemoveButton } from './RemoveButton';
import { useComparedSites } from './useComparedSites';

/** The sites chosen to compare; hidden until there is one or the checkboxes are shown. */
export function CompareTray() {
  const t = useTexts();
  const sites = useComparedSites(useApp().sites);
  const choosing = useSelection((selection) => selection.choosing);
  const shown = useSelection(({ stage }) => stage !== 'comparison');
  const { toggleCompared, clearCompared, setStage } = useActions();
  const titles = sites.map(siteTitle);
  useSpoken('compare', t.compare.state(titles, maxCompared));
  if (!shown || (sites.length === 0 && !choosing)) return null;
  return (
    <section className={styles.tray} data-tray="" aria-label={t.compare.heading}>
      {sites.length === 0 ? (
        <p className={styles.hint}>{t.compare.chooseHint(maxCompared)}</p>
      ) : null}
      <ul className={styles.sites}>
        {sites.map((site) => (
          <li key={site.id} className={styles.site}>
            <span className={styles.name} translate="no">
              {siteTitle(site)}
            </span>
            <RemoveButton site={site} onClick={() => keepFocus(() => toggleCompared(site.id))} />
          </li>
        ))}
      </ul>
      {sites.length === 0 ? null : (
        <div className={styles.buttons}>
          <button
            id={openerId}
            type="button"
            className={button.button}
            data-main=""
            onClick={() => setStage('comparison')}
          >
            {t.compare.show(sites.length)}
          </button>
          <button
            type="button"
            className={button.button}
            onClick={() => keepFocus(() => clearCompared())}
          >
            {t.compare.clear}
          </button>
        </div>
      )}
      {sites.length === maxCompared ? (
        <p className={styles.hint}>{t.compare.full(maxCompared)}</p>
      ) : null}
    </section>
  );
}

/** Gets the focus back when the comparison closes. */
const openerId = 'vergleichen';
