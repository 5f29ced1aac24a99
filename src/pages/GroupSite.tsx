import type { Site, Source } from '../model/site';
import { siteTitle } from '../query/siteTitle';
import { siteDigest } from '../query/statements/siteDigest';
import { useTexts } from '../state/texts';
import { sitePath } from '../text/language';
import { sentencesIn } from '../text/sentences';
import { Named } from '../ui/common/Named';
import { StatusMark } from '../ui/common/StatusMark';
import { SourceRef } from '../ui/sources/SourceRef';
import styles from './GroupPage.module.css';
import type { SiteGroup } from './siteGroups';

interface GroupSiteProps {
  readonly site: Site;
  readonly group: SiteGroup;
  readonly currentYear: number;
  readonly toRoot: string;
}

/** What is known of a site of a group, each statement with its sources. */
export function GroupSite({ site, group, currentYear, toRoot }: GroupSiteProps) {
  const t = useTexts();
  const digest = siteDigest(site, currentYear);
  const none = { stints: [], money: [], measures: [], people: [] };
  const said = (part: Partial<typeof digest>) =>
    sentencesIn[t.id].site({ ...none, ...part }).join(' ');
  const { programmes, money } = statementSources(site);
  return (
    <section className={styles.site}>
      <h3 className={styles.name} translate="no">
        <a href={`${toRoot}${sitePath(t.id, site.id)}`}>{siteTitle(site)}</a>
      </h3>
      <p>
        <Named>{said({ stints: digest.stints })}</Named> <Refs urls={programmes} />
      </p>
      <p>
        <Named>{said({ money: digest.money })}</Named> <Refs urls={money} />
      </p>
      {!listsMeasures(group) || site.measures.length === 0 ? null : (
        <ul className={styles.measures} aria-label={t.detail.measures.heading}>
          {site.measures.map(({ title, status, year, source }) => (
            <li key={`${title} ${source}`}>
              <span lang="de">{title}</span>{' '}
              <StatusMark status={status}>
                {[t.detail.measures.status[status], year].filter((part) => part !== null).join(' ')}
              </StatusMark>{' '}
              <SourceRef url={source} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const Refs = ({ urls }: { urls: readonly string[] }) =>
  urls.map((url) => <SourceRef key={url} url={url} />);

/** A programme has hundreds: its page would be too heavy, and those of the sites have them. */
const listsMeasures = ({ area }: SiteGroup): boolean => area !== null;

const statementSources = ({ participations, allocations }: Site) => ({
  programmes: unique(
    participations.flatMap(({ source, endSource }) => [source, endSource ?? source]),
  ),
  money: unique(allocations.map(({ source }) => source)),
});

const unique = (urls: readonly string[]): readonly string[] => [...new Set(urls)];

/** The sources of all that the page of a group states, each once. */
export function groupSources(group: SiteGroup): readonly Source[] {
  const sources = group.sites.flatMap((site) => {
    const { programmes, money } = statementSources(site);
    const measures = listsMeasures(group) ? site.measures.map(({ source }) => source) : [];
    const used = new Set([...programmes, ...money, ...measures]);
    return site.sources.filter(({ url }) => used.has(url));
  });
  return [...new Map(sources.map((source) => [source.url, source])).values()];
}
