import { createContext, useContext } from 'react';
import type { Source } from '../../model/site';
import { useTexts } from '../../state/texts';
import { citation } from '../../text/citation';
import styles from './SourceRef.module.css';

/** The numbered sources of the site whose facts are shown. */
export const SourcesContext = createContext<readonly Source[]>([]);

/** The number of a fact's source, a link to the page that states it. */
export function SourceRef({ url }: { url: string | null }) {
  const t = useTexts();
  const sources = useContext(SourcesContext);
  const index = sources.findIndex((source) => source.url === url);
  const source = sources[index];
  if (source === undefined) return null;
  const name = t.detail.source(index + 1, citation(source, t.format));
  return (
    <a
      className={styles.ref}
      href={source.url}
      target="_blank"
      rel="noreferrer"
      aria-label={name}
      title={name}
    >
      [{index + 1}]
    </a>
  );
}
