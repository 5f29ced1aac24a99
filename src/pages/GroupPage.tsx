import type { PartialDate } from '../model/partialDate';
import { siteTitle } from '../query/siteTitle';
import { useTexts } from '../state/texts';
import { areaTextsIn } from '../text/areaTexts';
import { description } from '../text/description';
import { languageSearch, pagesIn, sitePath } from '../text/language';
import type { PageWords } from '../text/pageWords';
import facts from '../ui/area/AreaFacts.module.css';
import { siteSentences } from '../ui/share/siteText';
import styles from './GroupPage.module.css';
import { PageFrame } from './SitesPage';
import { type GroupFolder, groupFolders, type SiteGroup } from './siteGroups';

interface FrameProps {
  readonly words: PageWords;
  readonly toRoot: string;
  /** When the facts were last researched. */
  readonly researched: PartialDate | null;
}

interface GroupPageProps extends FrameProps {
  readonly group: SiteGroup;
  readonly currentYear: number;
}

/** A municipality, district or programme: its figures, and what is said of each of its sites. */
export function GroupPage({ group, currentYear, words, ...frame }: GroupPageProps) {
  const t = useTexts();
  const root = `${frame.toRoot}${pagesIn(t.id)}`;
  return (
    <PageFrame page={group.page} {...frame}>
      <p>
        <a href={`${root}${group.folder}/`}>{words.groups[group.folder].title}</a>
      </p>
      <h1 translate="no">{group.name}</h1>
      <p>
        <a href={`${frame.toRoot}${languageSearch(t, group.search)}`}>{words.groups.onMap}</a>
      </p>
      <dl className={facts.facts}>
        {group.facts.map(areaTextsIn[t.id].fact).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {group.sites.map((site) => (
        <section key={site.id} className={styles.site}>
          <h2 className={styles.name} translate="no">
            <a href={`${frame.toRoot}${sitePath(t.id, site.id)}`}>{siteTitle(site)}</a>
          </h2>
          <p>{description(siteSentences(t, site, currentYear))}</p>
        </section>
      ))}
    </PageFrame>
  );
}

interface GroupsPageProps extends FrameProps {
  readonly folder: GroupFolder;
  readonly groups: readonly SiteGroup[];
}

/** Where `kommune/`, `kreis/` and `programm/` lead: the pages of all of them. */
export function GroupsPage({ folder, groups, words, ...frame }: GroupsPageProps) {
  return (
    <PageFrame page={`${folder}/`} {...frame}>
      <h1>{words.groups[folder].title}</h1>
      <p>{words.groups[folder].lead}</p>
      <ul>
        {groups
          .filter((group) => group.folder === folder)
          .map(({ page, name }) => (
            <li key={page}>
              <a href={page.slice(folder.length + 1)} translate="no">
                {name}
              </a>
            </li>
          ))}
      </ul>
    </PageFrame>
  );
}

/** Links to the lists of pages. @param root path to the folder of the language */
export const GroupLists = ({ root, words }: { root: string; words: PageWords }) => (
  <ul>
    {groupFolders.map((folder) => (
      <li key={folder}>
        <a href={`${root}${folder}/`}>{words.groups[folder].title}</a>
      </li>
    ))}
  </ul>
);
