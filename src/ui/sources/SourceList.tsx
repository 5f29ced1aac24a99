import type { Source } from '../../model/site';
import { useTexts } from '../../state/texts';
import { Section } from '../common/Section';
import { anchors } from './anchors';
import styles from './SourceList.module.css';

/** The numbered sources with publisher and kind, each a link. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const t = useTexts();
  return (
    <Section id={anchors.sources} heading={t.detail.sources}>
      <ol className={styles.sources}>
        {sources.map((source, index) => (
          <li key={source.url}>
            <span className={styles.number}>[{index + 1}]</span>
            <span>
              <span translate="no">{source.publisher}</span> (
              {source.kind === null ? t.detail.sourceKindUnknown : t.detail.sourceKind[source.kind]}
              )
              <br />
              <a href={source.url} translate="no" target="_blank" rel="noreferrer">
                {readableUrl(source.url)}
              </a>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/**
 * The address without scheme and trailing slash; a long one is shortened in the middle of its path.
 */
function readableUrl(url: string): string {
  const text = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return text.length > 70 ? `${text.slice(0, 67)}…` : text;
}
