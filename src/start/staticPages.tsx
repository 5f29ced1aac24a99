import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { parseEasyTexts } from '../model/easyTexts';
import type { NearMap } from '../model/geo/nearMap';
import { readOperatorDetails } from '../model/operator/readOperatorDetails';
import { reportAddress } from '../model/operator/reportAddress';
import { type Population, parsePopulation } from '../model/population';
import { parseSiteChanges } from '../model/releases/siteChanges';
import { parsePublishedContext, parseSites } from '../model/sitesGeoJson';
import { cardInWords, selectionCard, selectionMoney, siteCard, siteMoney } from '../pages/cards';
import { GroupPage, GroupsPage } from '../pages/GroupPage';
import { translations } from '../pages/legalPages';
import type { NearMaps } from '../pages/nearMaps';
import type { FrameProps } from '../pages/PageFrame';
import { mapPages, type RenderedPage } from '../pages/renderedPage';
import { SitePage } from '../pages/SitePage';
import { IndexPage, LanguagePage, SitesPage } from '../pages/SitesPage';
import { groupFolders, type SiteGroup, siteGroups } from '../pages/siteGroups';
import { changeOf, datasetThings, groupThings, siteThings } from '../pages/things';
import {
  groupTrail,
  indexPage,
  indexTrail,
  listTrail,
  siteTrail,
  type Trail,
} from '../pages/trail';
import { emptyQuery } from '../query/query';
import { siteTitle } from '../query/siteTitle';
import { AppProvider } from '../state/AppProvider';
import { type AppContextValue, staticContext } from '../state/hooks';
import { createReadOnlyStore } from '../state/store';
import { TextsContext } from '../state/texts';
import { areaTextsIn } from '../text/areaTexts';
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
import type { CardContent } from '../ui/share/drawCard';
import { siteSentences } from '../ui/share/siteText';

interface PageFacts {
  readonly geoJson: unknown;
  /** Content of data/population.json. */
  readonly population: unknown;
  /** Content of data/leichte-sprache.json; shown on pages in German. */
  readonly easyTexts: unknown;
  /** Content of data/changes.json. */
  readonly changes: unknown;
  /** Content of betrieb.json, any JSON. */
  readonly operator: unknown;
  readonly currentYear: number;
}

/**
 * The card of a page, by its folder, is that of the first language: names, map and figures are the
 * same in all of them, and twice as many pictures would be half of what is published.
 */
type DrawnOnce = (page: string, make: () => CardContent) => CardContent;

/** One page per site, group of sites and language with pages, readable without scripts, and those of the folders above them. */
export async function renderStaticPages(
  { geoJson, currentYear, operator, ...facts }: PageFacts,
  maps: NearMaps,
): Promise<readonly RenderedPage[]> {
  const published = factsOf(geoJson, currentYear);
  const { sites } = published;
  const context = staticContext(published);
  const { researched, areas } = published.context;
  const near = new Map(sites.map((site) => [site.id, maps.ofSite(site)]));
  const reportTo = reportAddress(operator);
  const easyTexts = parseEasyTexts(facts.easyTexts) ?? {};
  const changes = parseSiteChanges(facts.changes);
  const population = parsePopulation(facts.population);
  const drawn = new Map<string, NearMap>();
  const mapOf = ({ search, sites: own, area }: SiteGroup): NearMap => {
    const map = drawn.get(search) ?? maps.ofGroup(own, area?.figures.area.key ?? null);
    drawn.set(search, map);
    return map;
  };
  const texts = await Promise.all(pageLanguages.map(loadTexts));
  const cards = new Map<string, CardContent>();
  const drawnOnce: DrawnOnce = (page, make) => {
    const card = cards.get(page) ?? make();
    cards.set(page, card);
    return card;
  };
  return texts.flatMap((t) => {
    const groups = siteGroups(t, { sites, areas, population, currentYear });
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
        things: siteThings(t, site, own),
        sources: site.sources.map(({ url }) => url),
        changed: changeOf(researched, [site]),
        card: drawnOnce(page, () => siteCard(t, words, site, { currentYear, researched })),
        cardWords: cardInWords(siteTitle(site), siteMoney(t, words, site)),
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
                changes={changes}
                reportTo={reportTo}
              />
            </TextsContext>
          </AppProvider>,
        ),
      };
    });
    return [
      ...sitePages,
      ...folderPages(t, context, {
        facts: published,
        groups,
        mapOf,
        population,
        operator,
        drawnOnce,
      }),
    ];
  });
}

interface GroupFacts {
  readonly facts: ReturnType<typeof factsOf>;
  readonly groups: readonly SiteGroup[];
  readonly mapOf: (group: SiteGroup) => NearMap;
  readonly population: Population | null;
  /** Content of betrieb.json, any JSON. */
  readonly operator: unknown;
  readonly drawnOnce: DrawnOnce;
}

/** The pages about several sites, and what stands at the folders of all pages and of a language: who shortens an address arrives. */
function folderPages(
  t: Texts,
  context: AppContextValue,
  { facts, groups, mapOf, population, operator, drawnOnce }: GroupFacts,
): readonly RenderedPage[] {
  const words = wordsOf(t);
  const { sites } = facts;
  const { researched } = facts.context;
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
      changed: changeOf(researched, sites),
      body: renderToStaticMarkup(<TextsContext value={t}>{render(frame)}</TextsContext>),
    };
  };
  const list = (page: string, title: string, render: (frame: FrameProps) => ReactNode) =>
    folder(page, `${title} – ${t.title}`, listTrail(t, words, page, title), render);
  const lists = [
    {
      ...folder(indexPage, `${words.index.title} – ${t.title}`, indexTrail(t, words), (frame) => (
        <IndexPage {...frame} groups={groups} />
      )),
      ...ofAll(t, facts, operator),
    },
    list('standort/', words.allSites.title, (frame) => <SitesPage {...frame} sites={sites} />),
    ...groupFolders.map((name) =>
      list(`${name}/`, words.groups[name].title, (frame) => (
        <GroupsPage {...frame} folder={name} groups={groups} />
      )),
    ),
  ];
  const own = groups.map((group) => {
    const selected = { ...selectedOf(context), sites: group.sites, query: group.query };
    return {
      ...folder(
        group.page,
        // A site may be named as its town is.
        `${words.groups.pageTitle(group.name)} – ${t.title}`,
        groupTrail(t, words, group),
        (frame) => (
          <AppProvider value={{ ...context, store: createReadOnlyStore(group.query) }}>
            <GroupPage
              {...frame}
              {...{ group, groups, population }}
              currentYear={context.currentYear}
              map={mapOf(group)}
            />
          </AppProvider>
        ),
      ),
      opens: languageSearch(t, group.search).slice(1),
      description: group.facts
        .map(areaTextsIn[t.id].fact)
        .map(({ label, value }) => `${label}: ${value}`)
        .join(' · ')
        .replaceAll('\u00a0', ' '),
      things: groupThings(t, words, group),
      changed: changeOf(researched, group.sites),
      card: drawnOnce(group.page, () => selectionCard(t, words, group.name, selected)),
      cardWords: cardInWords(group.name, selectionMoney(t, words, selected)),
    };
  });
  const pages = [...lists, ...own];
  // The folder of the default language is that of the map itself.
  if (pagesIn(t.id) === '') return pages;
  const start = indexTrail(t, words).slice(0, 1);
  const map = folder('', t.title, start, (frame) => <LanguagePage {...frame} />);
  const opens = languageSearch(t).slice(1);
  return [...pages, { ...map, translations: mapPages, opens, ...ofAll(t, facts, operator) }];
}

/** The facts of a published sites.geojson. */
export const factsOf = (geoJson: unknown, currentYear: number) => ({
  sites: parseSites(geoJson).sites,
  context: parsePublishedContext(geoJson),
  currentYear,
});

/** What is said of all facts together, where they are shown or listed. */
export const ofAll = (t: Texts, facts: ReturnType<typeof factsOf>, operator: unknown) => ({
  ...mapCard(t, facts),
  things: datasetThings(t, wordsOf(t), {
    sites: facts.sites,
    researched: facts.context.researched,
    publisher: readOperatorDetails(operator).details['betreiber.name'] ?? null,
  }),
  changed: changeOf(facts.context.researched, facts.sites),
});

const selectedOf = ({
  sites,
  context,
  currentYear,
}: Pick<AppContextValue, 'sites' | 'context' | 'currentYear'>) => ({
  ...context,
  ...{ sites, currentYear, all: sites, query: emptyQuery },
});

function mapCard(t: Texts, facts: ReturnType<typeof factsOf>) {
  const [words, selected] = [wordsOf(t), selectedOf(facts)];
  return {
    card: selectionCard(t, words, t.subtitle, selected),
    cardWords: cardInWords(t.subtitle, selectionMoney(t, words, selected)),
  };
}

function wordsOf(t: Texts): PageWords {
  const words = translations.find(({ language }) => language === t.id);
  if (words === undefined) throw new Error(`no words for the pages in ${t.id}`);
  return words;
}
