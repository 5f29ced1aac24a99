import type { NearMap } from '../model/geo/nearMap';
import type { Population } from '../model/population';
import { useTexts } from '../state/texts';
import { areaTextsIn } from '../text/areaTexts';
import { languageSearch, pagesIn } from '../text/language';
import { AreaBasis } from '../ui/area/AreaBasis';
import facts from '../ui/area/AreaFacts.module.css';
import { Patterns } from '../ui/chart/Patterns';
import { anchors } from '../ui/sources/anchors';
import { NumberedSource } from '../ui/sources/SourceList';
import list from '../ui/sources/SourceList.module.css';
import { SourcesContext } from '../ui/sources/SourceRef';
import { MeasuresFigure } from '../ui/statistics/MeasuresFigure';
import { MoneyFigure } from '../ui/statistics/MoneyFigure';
import { Locator } from '../ui/svgMap/Locator';
import { Surroundings } from '../ui/svgMap/Surroundings';
import styles from './GroupPage.module.css';
import { GroupSite, groupSources } from './GroupSite';
import { type FrameProps, PageFrame } from './PageFrame';
import { GroupLinks, type GroupLinksProps } from './SitesPage';
import type { GroupFolder, SiteGroup } from './siteGroups';

interface GroupPageProps extends FrameProps {
  readonly group: SiteGroup;
  readonly currentYear: number;
  /** All groups. */
  readonly groups: readonly SiteGroup[];
  readonly map: NearMap;
  readonly population: Population | null;
}

/** A municipality, district or programme: its figures, and what is said of each of its sites. */
export function GroupPage({
  group,
  groups,
  map,
  population,
  currentYear,
  ...frame
}: GroupPageProps) {
  const t = useTexts();
  const words = frame.words.groups;
  const link = { search: languageSearch(t, group.search), label: words.onMap };
  const sources = groupSources(group);
  const inGroup = (folder: GroupFolder) => withSitesOf(group, groups, folder);
  const lists = { words: frame.words, root: `${frame.toRoot}${pagesIn(t.id)}` };
  return (
    <PageFrame {...frame} map={link}>
      {group.area === null ? null : (
        <Locator points={group.sites.map(({ point }) => point)} toRoot={frame.toRoot} />
      )}
      <h1 translate="no">{group.name}</h1>
      <Surroundings sites={group.sites} label={words.map(group.name)} map={map} />
      <dl className={facts.facts}>
        {group.facts.map(areaTextsIn[t.id].fact).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {group.area === null ? null : (
        <AreaBasis
          {...group.area}
          loaded={population === null ? { kind: 'idle' } : { kind: 'here', value: population }}
        />
      )}
      {group.area === null ? (
        <Links {...lists} heading={words.districts} groups={inGroup('kreis')} />
      ) : (
        <Links {...lists} legend heading={words.programmes} groups={inGroup('programm')} />
      )}
      {group.folder === 'kommune' ? null : (
        <Links
          {...lists}
          heading={group.area === null ? words.cities : words.municipalities}
          groups={inGroup('kommune').filter(
            ({ within }) => within === (group.area === null ? null : group),
          )}
        />
      )}
      <section className={styles.section}>
        <h2>{words.figures}</h2>
        <Patterns />
        <MoneyFigure />
        <MeasuresFigure />
      </section>
      <SourcesContext value={sources}>
        <section className={styles.section}>
          <h2>{words.sites}</h2>
          {group.sites.map((site) => (
            <GroupSite key={site.id} {...{ site, group, currentYear }} toRoot={frame.toRoot} />
          ))}
        </section>
      </SourcesContext>
      <section className={styles.section}>
        <h2 id={anchors.sources}>{t.detail.sources}</h2>
        <p className={list.opens}>{t.detail.opensNewPage}</p>
        <ol className={list.sources}>
          {sources.map((source, index) => (
            <li key={source.url}>
              <NumberedSource source={source} number={index + 1} />
            </li>
          ))}
        </ol>
      </section>
      <Links
        {...lists}
        heading={
          group.within === null ? words.others[group.folder] : words.within(group.within.name)
        }
        groups={groups.filter(
          (other) =>
            other !== group && other.folder === group.folder && other.within === group.within,
        )}
      />
    </PageFrame>
  );
}

/** How many of the sites of a group the groups of a folder have; none without any. */
const withSitesOf = ({ sites }: SiteGroup, groups: readonly SiteGroup[], folder: GroupFolder) =>
  groups
    .filter((other) => other.folder === folder)
    .map((other) => ({ ...other, sites: other.sites.filter((site) => sites.includes(site)) }))
    .filter((other) => other.sites.length > 0);

interface LinksProps extends GroupLinksProps {
  readonly heading: string;
  /** Explains the symbols of the map, on paper, too. */
  readonly legend?: boolean;
}

/** A list of groups under its heading; nothing without any. */
function Links({ heading, legend = false, ...links }: LinksProps) {
  if (links.groups.length === 0) return null;
  return (
    <section className={legend ? styles.section : `${styles.section} ${styles.onward}`}>
      <h2>{heading}</h2>
      <GroupLinks {...links} />
    </section>
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
      <p className={styles.lead}>{words.groups[folder].lead}</p>
      <GroupLinks
        groups={groups.filter((group) => group.folder === folder)}
        root={`${toRoot}${pagesIn(useTexts().id)}`}
        words={words}
      />
    </PageFrame>
  );
}
