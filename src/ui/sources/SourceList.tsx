import type { Site, Source } from '../../model/site';
import { sourcesAsOf } from '../../query/sourcesAsOf';
import { useTexts } from '../../state/texts';
import { FactItem } from '../common/FactItem';
import { Section } from '../common/Section';
import { anchors } from './anchors';
import styles from './SourceList.module.css';
import { SourceRef } from './SourceRef';

/** The numbered sources with publisher, title and date, each a link, and how old they are. */
export function SourceList({ site }: { site: Site }) {
  const t = useTexts();
  const { date, newest, dated } = sourcesAsOf(site);
  return (
    <Section id={anchors.sources} heading={t.detail.sources}>
      <p className={styles.asOf}>
        {t.detail.sourcesAsOf(date, dated, site.sources.length)}{' '}
        {newest === null ? null : <SourceRef url={newest.url} />}
      </p>
      <ol className={styles.sources}>
        {site.sources.map((source, index) => (
          <FactItem key={source.url} place={{ list: 'sources', index }}>
            <div className={styles.source}>
              <span className={styles.number}>[{index + 1}]</span>
              <span>
                <span translate="no">{source.publisher}</span> (
                {source.kind === null
                  ? t.detail.sourceKindUnknown
                  : t.detail.sourceKind[source.kind]}
                )
                <br />
                <Page source={source} />
              </span>
            </div>
          </FactItem>
        ))}
      </ol>
    </Section>
  );
}

/** Title and date of a page; its address where no title is known, and always on paper. */
function Page({ source: { url, title, date } }: { source: Source }) {
  const t = useTexts();
  const address = readableUrl(url);
  return (
    <>
      <a
        href={url}
        translate="no"
        target="_blank"
        rel="noreferrer"
        {...(title !== null && { lang: 'de' })}
      >
        {title ?? address}
      </a>
      {date === null ? null : <span className={styles.date}>, {t.format.partialDate(date)}</span>}
      {title === null ? null : (
        <span translate="no" className={styles.printed}>
          {address}
        </span>
      )}
    </>
  );
}

/**
 * The address without scheme and trailing slash; a long one is shortened in the middle of its path.
 */
function readableUrl(url: string): string {
  const text = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return text.length > 70 ? `${text.slice(0, 67)}…` : text;
}
