import { X } from 'lucide-react';
import { flushSync } from 'react-dom';
import type { Site } from '../../model/site';
import { siteTitle } from '../../query/siteTitle';
import { useActions } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { pageFolder } from '../../text/language';
import { onPlainClick } from '../common/onPlainClick';
import styles from './ComparedTitle.module.css';

interface ComparedTitleProps {
  readonly site: Site;
  readonly onRemoved: (() => void) | undefined;
}

/** The name of a compared site, which opens it, and a button that takes it out. */
export function ComparedTitle({ site, onRemoved }: ComparedTitleProps) {
  const t = useTexts();
  const { openSite, toggleCompared } = useActions();
  const remove = () => {
    flushSync(() => toggleCompared(site.id));
    onRemoved?.();
  };
  return (
    <div className={styles.title}>
      <a
        href={`${pageFolder[t.id]}standort/${site.id}/`}
        onClick={onPlainClick(() => openSite(site.id))}
      >
        {siteTitle(site)}
      </a>
      {onRemoved === undefined ? null : (
        <button
          type="button"
          className={styles.remove}
          aria-label={t.compare.remove(siteTitle(site))}
          title={t.compare.remove(siteTitle(site))}
          onClick={remove}
        >
          <X aria-hidden="true" size={16} />
        </button>
      )}
    </div>
  );
}
