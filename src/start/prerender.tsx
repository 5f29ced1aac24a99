import type { ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { App } from '../App';
import { parseEasyTexts } from '../model/easyTexts';
import type { NearMap } from '../model/geo/nearMap';
import { reportAddress } from '../model/operator/reportAddress';
import { parsePopulation } from '../model/population';
import type { Site } from '../model/site';
import { parseContext, parseSites } from '../model/sitesGeoJson';
import { GroupPage, GroupsPage } from '../pages/GroupPage';
import { translations } from '../pages/legalPages';
import { NotFoundPage } from '../pages/NotFoundPage';
import type { FrameProps } from '../pages/PageFrame';
import type { RenderedPage } from '../pages/renderedPage';
import { SitePage } from '../pages/SitePage';
import { IndexPage, LanguagePage, SitesPage } from '../pages/SitesPage';
import { StillNotice } from '../pages/StillNotice';
import { groupFolders, type SiteGroup, siteGroups } from '../pages/siteGroups';
import {
  groupTrail,
  indexPage,
  indexTrail,
  listTrail,
  siteTrail,
  type Trail,
} from '../pages/trail';
import { conditionsOf } from '../query/conditions';
import { emptyQuery } from '../query/query';
import { siteTitle } from '../query/siteTitle';
import { AppProvider } from '../state/AppProvider';
import { staticContext } from '../state/hooks';
import { TextsContext } from '../state/texts';
import { areaTextsIn } from '../text/areaTexts';
import { de } from '../text/de/texts';
import { description } from '../text/description';
import {
  languageSearch,
  pageLanguages,
  pagePaths,
  pagesIn,
  pathToRoot,
  sitePath,
} from '../text/language';
import { loadTexts } from '../text/loadTexts';
import type { PageWords } from '../text/pageWords';
import type { Texts } from '../text/texts';
import { geoPackageOf } from '../ui/export/layerFiles';
import { siteSentences } from '../ui/share/siteText';
import '../styles/tokens.css';
import '../styles/base.css';

export { renderLegalPages } from '../pages/renderLegalPages';

/** The first screen: the same components that the browser hydrates. */
export function renderFirstScreen(geoJson: unknown, currentYear: number): string {
  const value = { ...staticContext(factsOf(geoJson, currentYear)), live: true };
  return renderToString(<App value={value} texts={de} />);
}

/** What the first screen says where no script brings it to life. */
export const renderStillNotice = (): string => renderToStaticMarkup(<StillNotice />);

const factsOf = (geoJson: unknown, currentYear: number) => ({
  sites: parseSites(geoJson).sites,
  context: parseContext(geoJson),
  currentYear,
});

/** All sites as a GeoPackage, in German. @param population content of data/population.json */
export function renderGeoPackage(
  geoJson: unknown,
  population: unknown,
  currentYear: number,
): Uint8Array {
  const { areas, researched } = parseContext(geoJson);
  return geoPackageOf({
    ...{ sites: parseSites(geoJson).sites, areas, researched, query: emptyQuery, texts: de },
    population: parsePopulation(population),
    filters: de.result.conditions(conditionsOf(de, emptyQuery, areas, currentYear)),
    ...{ address: null, now: null },
  });
}

type DrawNearMaps = (sites: readonly Site[]) => ReadonlyMap<string, NearMap>;

/**
 * One page per site and language with pages, readable without scripts, those of the folders above
 * them.
 * @param operatorJson content of betrieb.json, any JSON
 * @param easyTextsJson content of data/leichte-sprache.json; shown on pages in German
 * @param drawNear draws the surroundings of sites, by their ids
 */
export async function renderStaticPages(
  geoJson: unknown,
  currentYear: number,
  operatorJson: unknown,
  easyTextsJson: unknown,
  drawNear: DrawNearMaps,
): Promise<readonly RenderedPage[]> {
  const context = staticContext(factsOf(geoJson, currentYear));
  const { sites } = context;
  const { researched, areas } = context.context;
  const near = drawNear(sites);
  const reportTo = reportAddress(operatorJson);
  const easyTexts = parseEasyTexts(easyTextsJson) ?? {};
  const texts = await Promise.all(pageLanguages.map(loadTexts));
  return texts.flatMap((t) => {
    const groups = siteGroups(t, { sites, areas, currentYear });
    const words = wordsOf(t);
    const sitePages = sites.map((site): RenderedPage => {
      const own = groups.filter((group) => group.sites.includes(site));
      const nearMap = near.get(site.id);
      if (nearMap === undefined) throw new Error(`no surroundings of ${site.id}`);
      const page = sitePath('de', site.id);
      const path = sitePath(t.id, site.id);
      const toRoot = pathToRoot(path);
      return {
        path: `${path}index.html`,
        title: `${siteTitle(site)} – ${t.title}`,
        description: description(siteSentences(t, site, currentYear)).replaceAll('\u00a0', ' '),
        toRoot,
        trail: siteTrail(t, words, site, own),
        language: t.id,
        translations: pagePaths(page),
        opens: languageSearch(t, `standort=${site.id}`).slice(1),
        body: renderToStaticMarkup(
          <AppProvider value={context}>
            <TextsContext value={t}>
              <SitePage
                site={site}
                sites={sites}
                currentYear={currentYear}
                researched={researched}
                toRoot={toRoot}
                near={nearMap}
                groups={own}
                words={words}
                easyText={t.id === 'de' ? (easyTexts[site.id]?.text ?? null) : null}
                reportTo={reportTo}
              />
            </TextsContext>
          </AppProvider>,
        ),
      };
    });
    return [...sitePages, ...folderPages(t, context, groups)];
  });
}

/**
 * The page for unknown addresses, at any depth.
 * @param root path of the map on its server; without scripts its links rest on it
 */
export const renderNotFoundPage = (root: string): RenderedPage => ({
  path: '404.html',
  title: `${de.notFound.title} – ${de.title}`,
  description: de.description,
  toRoot: root,
  body: renderToStaticMarkup(<NotFoundPage toRoot={root} />),
});

function wordsOf(t: Texts): PageWords {
  const words = translations.find(({ language }) => language === t.id);
  if (words === undefined) throw new Error(`no words for the pages in ${t.id}`);
  return words;
}

/** The pages about several sites, and what stands at the folders of all pages and of a language: who shortens an address arrives. */
function folderPages(
  t: Texts,
  { sites, currentYear, context: { researched } }: ReturnType<typeof staticContext>,
  groups: readonly SiteGroup[],
): readonly RenderedPage[] {
  const words = wordsOf(t);
  const folder = (
    page: string,
    title: string,
    trail: Trail,
    render: (frame: FrameProps) => ReactNode,
  ) => {
    const path = `${pagesIn(t.id)}${page}`;
    const toRoot = pathToRoot(path);
    const frame = { words, trail, researched, toRoot, page };
    return {
      path: `${path}index.html`,
      title,
      description: t.description,
      toRoot,
      trail,
      language: t.id,
      translations: pagePaths(page),
      body: renderToStaticMarkup(<TextsContext value={t}>{render(frame)}</TextsContext>),
    };
  };
  const list = (page: string, title: string, render: (frame: FrameProps) => ReactNode) =>
    folder(page, `${title} – ${t.title}`, listTrail(t, words, page, title), render);
  const lists = [
    folder(indexPage, `${words.index.title} – ${t.title}`, indexTrail(t, words), (frame) => (
      <IndexPage {...frame} groups={groups} />
    )),
    list('standort/', words.allSites.title, (frame) => <SitesPage {...frame} sites={sites} />),
    ...groupFolders.map((name) =>
      list(`${name}/`, words.groups[name].title, (frame) => (
        <GroupsPage {...frame} folder={name} groups={groups} />
      )),
    ),
  ];
  const own = groups.map((group) => ({
    ...folder(
      group.page,
      // A site may be named as its town is.
      `${words.groups.pageTitle(group.name)} – ${t.title}`,
      groupTrail(t, words, group),
      (frame) => <GroupPage {...frame} group={group} currentYear={currentYear} />,
    ),
    description: group.facts
      .map(areaTextsIn[t.id].fact)
      .map(({ label, value }) => `${label}: ${value}`)
      .join(' · ')
      .replaceAll('\u00a0', ' '),
  }));
  const pages = [...lists, ...own];
  // The folder of the default language is that of the map itself.
  if (pagesIn(t.id) === '') return pages;
  const start = indexTrail(t, words).slice(0, 1);
  const map = folder('', t.title, start, (frame) => <LanguagePage {...frame} />);
  return [...pages, { ...map, forwardTo: `${map.toRoot}${languageSearch(t)}` }];
}
