import { siteTitle } from '../query/siteTitle';
import { useTexts } from '../state/texts';
import { areaTextsIn } from '../text/areaTexts';
import { description } from '../text/description';
import { languageSearch, pagesIn, sitePath } from '../text/language';
import facts from '../ui/area/AreaFacts.module.css';
import { siteSentences } from '../ui/share/siteText';
import styles from './GroupPage.module.css';
import { type FrameProps, PageFrame } from './PageFrame';
import { GroupLinks } from './SitesPage';
import type { GroupFolder, SiteGroup } from './siteGroups';

interface GroupPageProps extends FrameProps {
  readonly group: SiteGroup;
  readonly currentYear: number;
}

/** A municipality, district or programme: its figures, and what is said of each of its sites. */
export function GroupPage({ group, currentYear, ...frame }: GroupPageProps) {
  const t = useTexts();
  const map = { search: languageSearch(t, group.search), label: frame.words.groups.onMap };
  return (
    <PageFrame {...frame} map={map}>
      <h1 translate="no">{group.name}</h1>
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
export function GroupsPage({ folder, groups, ...frame }: GroupsPageProps) {
  const { words, toRoot } = frame;
  return (
    <PageFrame {...frame}>
      <h1>{words.groups[folder].title}</h1>
      <p>{words.groups[folder].lead}</p>
      <GroupLinks
        groups={groups.filter((group) => group.folder === folder)}
        root={`${toRoot}${pagesIn(useTexts().id)}`}
        words={words}
      />
    </PageFrame>
  );
}
