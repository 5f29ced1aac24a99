import { Plus } from 'lucide-react';
import { useId, useMemo } from 'react';
import { flushSync } from 'react-dom';
import type { ListedSite } from '../../model/site';
import { similar } from '../../query/near/similar';
import { siteTitle } from '../../query/siteTitle';
import { useActions, useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { likenessLine } from '../../text/siteLines';
import button from '../common/Button.module.css';
import { Named } from '../common/Named';
import { media, useMedia } from '../common/useMedia';
import styles from './Suggested.module.css';

/** Maximum number of suggested sites. */
const maxOffered = 3;

/** While there is room: sites similar to the first one, with the reason, or the way to the list. */
export function Suggested({ compared }: { compared: readonly ListedSite[] }) {
  const t = useTexts();
  const { sites } = useApp();
  const { toggleCompared } = useActions();
  const id = useId();
  const first = compared[0];
  const offered = useMemo(
    () =>
      first === undefined
        ? []
        : similar(sites, first, maxOffered + compared.length)
            .filter(({ site }) => compared.every(({ id }) => id !== site.id))
            .slice(0, maxOffered),
    [sites, first, compared],
  );
  return (
    <section className={styles.suggested} aria-labelledby={id}>
      <h3 id={id}>{t.compare.suggested}</h3>
      <ul>
        {offered.map(({ site, likenesses }) => (
          <li key={site.id}>
            <button
              type="button"
              className={button.button}
              onClick={() => flushSync(() => toggleCompared(site.id))}
            >
              <Plus aria-hidden="true" size={18} />
              <span translate="no">{siteTitle(site)}</span>
            </button>
            <span className={styles.likeness}>
              <Named>{likenessLine(t, likenesses)}</Named>
            </span>
          </li>
        ))}
      </ul>
      <FromList />
    </section>
  );
}

/** Shows the checkboxes of the list; on narrow screens, where the comparison covers it, the list itself. */
function FromList() {
  const t = useTexts();
  const { setChoosing, setNarrowView, setStage } = useActions();
  const covered = useMedia(media.narrow);
  const choose = () => {
    flushSync(() => {
      setChoosing(true);
      if (!covered) return;
      setNarrowView('list');
      setStage('map');
    });
    document.getElementById('standorte')?.focus();
  };
  return (
    <button type="button" className={button.button} onClick={choose}>
      {t.compare.addAnother}
    </button>
  );
}
