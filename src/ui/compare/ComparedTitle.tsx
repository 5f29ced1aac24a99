import { flushSync } from 'react-dom';
import type { ListedSite } from '../../model/site';
import { siteTitle } from '../../query/siteTitle';
import { useActions } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { sitePath } from '../../text/language';
import { onPlainClick } from '../common/onPlainClick';
import styles from './ComparedTitle.module.css';
import { RemoveButton } from './RemoveButton';

interface ComparedTitleProps {
  readonly site: ListedSite;
  readonly onRemoved: (() => void) | undefined;
}

/** The name of a compared site as a link to it, and a button that removes it. */
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
        translate="no"
        href={sitePath(t.id, site.id)}
        onClick={onPlainClick(() => openSite(site.id))}
      >
        {siteTitle(site)}
      </a>
      {onRemoved === undefined ? null : <RemoveButton site={site} onClick={remove} />}
    </div>
  );
}
