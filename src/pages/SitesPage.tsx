import { Fragment } from 'react';
import { groupBy } from '../model/groupBy';
import type { Site } from '../model/site';
import { siteTitle } from '../query/siteTitle';
import { useTexts } from '../state/texts';
import { languageSearch, pagesIn } from '../text/language';
import type { PageWords } from '../text/pageWords';
import { ProgrammeSymbol } from '../ui/common/ProgrammeSymbol';
import styles from './GroupPage.module.css';
import { type FrameProps, PageFrame } from './PageFrame';
import { groupFolders, type SiteGroup } from './siteGroups';

interface SitesPageProps extends FrameProps {
  readonly sites: readonly Site[];
}

/** Where `standort/` leads: the pages of all sites. */
export function SitesPage({ sites, ...frame }: SitesPageProps) {
  const { allSites } = frame.words;
  return (
    <PageFrame {...frame}>
      <h1>{allSites.title}</h1>
      <p className={styles.lead}>{allSites.lead}</p>
      <ul className={styles.links}>
        {sites.map((site) => (
          <li key={site.id}>
            <a href={`${site.id}/`} translate="no">
              {siteTitle(site)}
            </a>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}

interface IndexPageProps extends FrameProps {
  readonly groups: readonly SiteGroup[];
}

/** The pages of all programmes, districts and municipalities, and the lists of pages. */
export function IndexPage({ groups, ...frame }: IndexPageProps) {
  const { index, allSites, groups: lists } = frame.words;
  const root = `${frame.toRoot}${pagesIn(useTexts().id)}`;
  const of = groupBy(groups, ({ folder }) => folder);
  const inDistrict = groupBy(of.get('kommune') ?? [], ({ within }) => within);
  const links = (shown: readonly SiteGroup[] = []) => (
    <GroupLinks groups={shown} root={root} words={frame.words} />
  );
  return (
    <PageFrame {...frame} current="verzeichnis">
      <h1>{index.title}</h1>
      <p className={styles.lead}>{index.lead}</p>
      <section className={styles.section}>
        <h2>{index.programmes}</h2>
        {links(of.get('programm'))}
      </section>
      <section className={styles.section}>
        <h2>{index.cities}</h2>
        {links(inDistrict.get(null))}
      </section>
      <section className={styles.section}>
        <h2>{index.districts}</h2>
        {(of.get('kreis') ?? []).map((district) => (
          <Fragment key={district.page}>
            <h3 className={styles.name} translate="no">
              <a href={`${root}${district.page}`}>{district.name}</a>
            </h3>
            {links(inDistrict.get(district))}
          </Fragment>
        ))}
      </section>
      <section className={styles.section}>
        <h2>{index.lists}</h2>
        <ul className={styles.links}>
          {[
            { folder: 'standort', title: allSites.title },
            ...groupFolders.map((folder) => ({ folder, title: lists[folder].title })),
          ].map(({ folder, title }) => (
            <li key={folder}>
              <a href={`${root}${folder}/`}>{title}</a>
            </li>
          ))}
        </ul>
      </section>
    </PageFrame>
  );
}

export interface GroupLinksProps {
  readonly groups: readonly SiteGroup[];
  /** Path to the folder of the language. */
  readonly root: string;
  readonly words: PageWords;
}

/** Links to the pages of groups, each with how many sites it has. */
export function GroupLinks({ groups, root, words }: GroupLinksProps) {
  return (
    <ul className={styles.links}>
      {groups.map(({ page, name, sites, query: { programmes } }) => (
        <li key={page}>
          {programmes.map((id) => (
            <ProgrammeSymbol key={id} programme={id} />
          ))}
          <a href={`${root}${page}`} translate="no">
            {name}
          </a>{' '}
          <span className={styles.count}>{words.sites(sites.length)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Where the folder of a language leads: to the map in this language. */
export function LanguagePage(frame: FrameProps) {
  const t = useTexts();
  return (
    <PageFrame {...frame}>
      <h1>{t.title}</h1>
      <p>{t.subtitle}</p>
      <p>
        <a href={`${frame.toRoot}${languageSearch(t)}`}>{t.notFound.link}</a>
      </p>
    </PageFrame>
  );
}
