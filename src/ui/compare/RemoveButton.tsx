import { X } from 'lucide-react';
import type { ListedSite } from '../../model/site';
import { siteTitle } from '../../query/siteTitle';
import { useTexts } from '../../state/texts';
import styles from './RemoveButton.module.css';

/** Removes a site from the comparison. */
export function RemoveButton({ site, onClick }: { site: ListedSite; onClick: () => void }) {
  const label = useTexts().compare.remove(siteTitle(site));
  return (
    <button
      type="button"
      className={styles.remove}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <X aria-hidden="true" size={16} />
    </button>
  );
}
