import { useContext } from 'react';
import { useTexts } from '../../state/texts';
import { SourcesContext } from './SourceRef';
import styles from './SourceRef.module.css';
import { sourceListId } from './sourceListId';

/** Behind words that rest on several sources and name none: leads to the list of all. */
export function AllSourcesRef() {
  const t = useTexts();
  const { length } = useContext(SourcesContext);
  if (length === 0) return null;
  const name = t.detail.allSources(length);
  return (
    <a className={styles.ref} href={`#${sourceListId}`} aria-label={name} title={name}>
      [{length === 1 ? '1' : `1–${length}`}]
    </a>
  );
}
