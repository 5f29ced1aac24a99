import type { ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { App } from '../App';
import { parseEasyTexts } from '../model/easyTexts';
import type { NearMap } from '../model/geo/nearMap';
import { reportAddress } from '../model/operator/reportAddress';
import { parsePopulation } from '../model/population';
import type { Release } from '../model/releases/release';
import type { Site } from '../model/site';
import { parseContext, parseSites } from '../model/sitesGeoJson';
import { type ChangeFeed, changeFeeds } from '../pages/changeFeeds';
import { dataWordsIn } from '../pages/dataWordsIn';
import { GroupLists, GroupPage, GroupsPage } from '../pages/GroupPage';
import { translations } from '../pages/legalPages';
import { NotFoundPage } from '../pages/NotFoundPage';
import type { RenderedPage } from '../pages/renderedPage';
import { SitePage } from '../pages/SitePage';
import { LanguagePage, SitesPage } from '../pages/SitesPage';
import { StillNotice } from '../pages/StillNotice';
import { groupFolders, type SiteGroup, siteGroups } from '../pages/siteGroups';
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
import { geoPackageOf, namedLayers } from '../ui/export/layerFiles';
import type { Shown } from '../ui/export/shown';
import { siteSentences } from '../ui/share/siteText';
import '../styles/tokens.css';
import '../styles/base.css';

export { renderDataPages } from '../pages/renderDataPages';
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

/**
 * All sites for programs, in German: as a GeoPackage, and the layers that it is made of.
 * @param population content of data/population.json
 */
export function renderLayers(geoJson: unknown, population: unknown, currentYear: number) {
  const { areas, researched } = parseContext(geoJson);
  const shown: Shown = {
    ...{ sites: parseSites(geoJson).sites, areas, researched, query: emptyQuery, texts: de },
    population: parsePopulation(population),
    filters: de.result.conditions(conditionsOf(de, emptyQuery, areas, currentYear)),
    ...{ address: null, now: null },
  };
  return { geoPackage: geoPackageOf(shown), layers: namedLayers(shown) };
}

/**
 * The feeds of changes, in each language with pages.
 * @param releases of the facts, the oldest first
 */
export async function renderFeeds(
  geoJson: unknown,
  releases: readonly Release[],
  currentYear: number,
): Promise<readonly ChangeFeed[]> {
  const { sites, context } = factsOf(geoJson, currentYear);
  const texts = await Promise.all(pageLanguages.map(loadTexts));
  return texts.flatMap((t) => {
    const groups = siteGroups(t, { sites, areas: context.areas, currentYear });
    return changeFeeds(t, dataWordsIn(t.id).changes, groups, releases);
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
    const { ofSite } = wordsOf(t).groups;
    const sitePages = sites.map((site): RenderedPage => {
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
                groups={groups.filter((group) => group.sites.includes(site))}
                groupsTitle={ofSite}
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
  const folder = (page: string, title: string, render: (toRoot: string) => ReactNode) => {
    const path = `${pagesIn(t.id)}${page}`;
    const toRoot = pathToRoot(path);
    return {
      path: `${path}index.html`,
      title,
      description: t.description,
      toRoot,
      language: t.id,
      translations: pagePaths(page),
      body: renderToStaticMarkup(<TextsContext value={t}>{render(toRoot)}</TextsContext>),
    };
  };
  const list = folder('standort/', `${words.allSites.title} – ${t.title}`, (toRoot) => (
    <SitesPage
      {...{ sites, words, researched, toRoot }}
      lists={<GroupLists root={`${toRoot}${pagesIn(t.id)}`} words={words} />}
    />
  ));
  const lists = groupFolders.map((name) =>
    folder(`${name}/`, `${words.groups[name].title} – ${t.title}`, (toRoot) => (
      <GroupsPage {...{ folder: name, groups, words, researched, toRoot }} />
    )),
  );
  const own = groups.map((group) => ({
    // A site may be named as its town is.
    ...folder(group.page, `${words.groups.pageTitle(group.name)} – ${t.title}`, (toRoot) => (
      <GroupPage {...{ group, currentYear, words, researched, toRoot }} />
    )),
    description: group.facts
      .map(areaTextsIn[t.id].fact)
      .map(({ label, value }) => `${label}: ${value}`)
      .join(' · ')
      .replaceAll('\u00a0', ' '),
  }));
  const pages = [list, ...lists, ...own];
  // The folder of the default language is that of the map itself.
  if (pagesIn(t.id) === '') return pages;
  const map = folder('', t.title, (toRoot) => <LanguagePage {...{ words, researched, toRoot }} />);
  return [...pages, { ...map, forwardTo: `${map.toRoot}${languageSearch(t)}` }];
}
