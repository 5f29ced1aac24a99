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
      <p className={styles.opens}>{t.detail.opensNewPage}</p>
      <ol className={styles.sources}>
        {site.sources.map((source, index) => (
          <FactItem key={source.url} place={{ list: 'sources', index }}>
            <NumberedSource source={source} number={index + 1} />
          </FactItem>
        ))}
      </ol>
    </Section>
  );
}

/** A numbered source, as references name it. */
export const NumberedSource = ({ source, number }: { source: Source; number: number }) => (
  <div className={styles.source}>
    <span className={styles.number}>[{number}]</span>
    <Page source={source} />
  </div>
);

/** Title, publisher and date of a page; its address where no title is known, and always on paper. */
function Page({ source: { url, publisher, kind, title, date } }: { source: Source }) {
  const t = useTexts();
  const kindName = kind === null ? t.detail.sourceKindUnknown : t.detail.sourceKind[kind];
  return (
    <div>
      <a
        href={url}
        className={title === null ? styles.untitled : undefined}
        translate="no"
        target="_blank"
        rel="noreferrer"
        {...(title !== null && { lang: 'de' })}
      >
        {title ?? shortened(bare(url))}
      </a>
      <p className={styles.origin}>
        <span translate="no">{publisher}</span> ({kindName})
        {date === null ? '' : `, ${t.format.partialDate(date)}`}
      </p>
      <p translate="no" className={styles.printed}>
        {bare(url)}
      </p>
    </div>
  );
}

/** An address without scheme and trailing slash. */
const bare = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

const shortened = (address: string): string =>
  address.length > 70 ? `${address.slice(0, 67)}…` : address;
