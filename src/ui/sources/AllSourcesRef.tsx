import { useContext } from 'react';
import { useTexts } from '../../state/texts';
import { onPlainClick } from '../common/onPlainClick';
import { anchors } from './anchors';
import { SourceRef, SourcesContext } from './SourceRef';
import styles from './SourceRef.module.css';

/** Behind statements that rest on the sources of the site in general: a link to the list of all. */
export function AllSourcesRef() {
  const t = useTexts();
  const sources = useContext(SourcesContext);
  const [first] = sources;
  if (first === undefined) return null;
  if (sources.length === 1) return <SourceRef url={first.url} />;
  const name = t.detail.allSources(sources.length);
  return (
    <a
      className={styles.ref}
      href={`#${anchors.sources}`}
      aria-label={name}
      title={name}
      onClick={onPlainClick(showSources)}
    >
      [1–{sources.length}]
    </a>
  );
}

/** In the panel the address stays that of the site. */
function showSources(): void {
  const list = document.getElementById(anchors.sources);
  list?.querySelector('a')?.focus({ preventScroll: true });
  list?.scrollIntoView();
}
