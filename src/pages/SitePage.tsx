import type { NearMap } from '../model/geo/nearMap';
import type { ReportAddress } from '../model/operator/reportAddress';
import type { PartialDate } from '../model/partialDate';
import type { SiteChanges } from '../model/releases/siteChanges';
import type { Site } from '../model/site';
import { siteTitle } from '../query/siteTitle';
import { useTexts } from '../state/texts';
import { changeTextsIn } from '../text/changeTexts';
import { groundTextsIn } from '../text/groundTexts';
import { languageOf, languageSearch, pagesIn, sitePath } from '../text/language';
import type { PageWords } from '../text/pageWords';
import { Fold } from '../ui/common/Fold';
import { HeadingLevel } from '../ui/common/headingLevel';
import paper from '../ui/common/Paper.module.css';
import { Section } from '../ui/common/Section';
import { AroundSite } from '../ui/detail/AroundSite';
import { ChangesOfSite } from '../ui/detail/ChangesOfSite';
import { EasyText } from '../ui/detail/EasyText';
import { ReportContext } from '../ui/detail/reportContext';
import { SiteFacts } from '../ui/detail/SiteFacts';
import { SiteHeader } from '../ui/detail/SiteHeader';
import { Locator } from '../ui/svgMap/Locator';
import { Surroundings } from '../ui/svgMap/Surroundings';
import group from './GroupPage.module.css';
import { FactsFoot, PageHead } from './PageFrame';
import styles from './PageFrame.module.css';
import type { SiteGroup } from './siteGroups';
import { siteTrail } from './trail';

interface SitePageProps {
  readonly site: Site;
  readonly sites: readonly Site[];
  readonly currentYear: number;
  /** When the facts were last researched. */
  readonly researched: PartialDate | null;
  readonly toRoot: string;
  /** The surroundings of the site. */
  readonly near: NearMap;
  /** The municipalities, districts and programmes that it is one of. */
  readonly groups: readonly SiteGroup[];
  readonly words: PageWords;
  /** What is said of the site in Leichte Sprache; null where nothing is. */
  readonly easyText: string | null;
  /** What has changed; null where that is not known. */
  readonly changes: SiteChanges | null;
  /** Where errors can be reported; null where the operator has set nothing. */
  readonly reportTo: ReportAddress | null;
}

/** All facts of a site on a page of its own: readable without scripts, printable, indexable. */
export function SitePage(props: SitePageProps) {
  const { site, sites, currentYear, researched, toRoot, near, easyText, reportTo } = props;
  const { groups, words, changes } = props;
  const t = useTexts();
  const page = sitePath(t.id, site.id);
  return (
    <div className={styles.page}>
      <PageHead
        {...{ words, toRoot }}
        trail={siteTrail(t, words, site, groups)}
        page={sitePath('de', site.id)}
        map={{ search: languageSearch(t, `standort=${site.id}`), label: t.detail.toMap }}
      />
      <main className={paper.sheet}>
        <div className={paper.head}>
          <Locator points={[site.point]} toRoot={toRoot} />
          <SiteHeader site={site} level={1} toRoot={toRoot} />
        </div>
        <Surroundings sites={[site]} label={groundTextsIn[t.id].near(siteTitle(site))} map={near} />
        {easyText === null ? null : (
          <Fold summary={languageOf.ls.name}>
            <EasyText text={easyText} />
          </Fold>
        )}
        <HeadingLevel value={2}>
          <ReportContext value={reportTo && { to: reportTo, page }}>
            <SiteFacts site={site} currentYear={currentYear} />
          </ReportContext>
          {changes === null ? null : (
            <Section heading={changeTextsIn[t.id].here}>
              <ChangesOfSite siteId={site.id} changes={changes} />
            </Section>
          )}
          <AroundSite site={site} sites={sites} currentYear={currentYear} toRoot={toRoot} />
        </HeadingLevel>
        <nav className={group.groups} aria-labelledby="gruppen">
          <h2 id="gruppen" className={group.name}>
            {words.groups.ofSite}
          </h2>
          <ul>
            {groups.map(({ page: path, name }) => (
              <li key={path}>
                <a href={`${toRoot}${pagesIn(t.id)}${path}`} translate="no">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </main>
      <FactsFoot {...{ toRoot, researched }} />
    </div>
  );
}
