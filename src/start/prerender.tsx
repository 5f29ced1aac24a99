import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { App } from '../App';
import { parsePopulation } from '../model/population';
import type { Release } from '../model/releases/release';
import { parsePublishedContext, parseSites } from '../model/sitesGeoJson';
import { type ChangeFeed, changeFeeds } from '../pages/changeFeeds';
import { NotFoundPage } from '../pages/NotFoundPage';
import { mapPages, type RenderedPage } from '../pages/renderedPage';
import { StillNotice } from '../pages/StillNotice';
import { siteGroups } from '../pages/siteGroups';
import { conditionsOf } from '../query/conditions';
import { emptyQuery } from '../query/query';
import { staticContext } from '../state/hooks';
import { changeTextsIn } from '../text/changeTexts';
import { de } from '../text/de/texts';
import { pageLanguages } from '../text/language';
import { loadTexts } from '../text/loadTexts';
import button from '../ui/common/Button.module.css';
import copyButton from '../ui/common/CopyButton.module.css';
import field from '../ui/common/Field.module.css';
import segments from '../ui/common/Segments.module.css';
import { geoPackageOf, namedLayers } from '../ui/export/layerFiles';
import type { Shown } from '../ui/export/shown';
import notices from '../ui/page/LoadNotices.module.css';
import { factsOf, ofAll } from './staticPages';
import '../styles/tokens.css';
import '../styles/base.css';

/**
 * Classes of what scripts may show on a static page: notices (start/notices.ts), and the fields of
 * the configurator (start/startConfigurator.tsx), whose own styles come with it.
 */
export const laterClasses = [
  'visually-hidden',
  ...[notices, button, field, segments, copyButton].flatMap((names) => Object.values(names)),
];

export { renderDataPages } from '../pages/renderDataPages';
export { renderEmbedPages } from '../pages/renderEmbedPages';
export { renderLegalPages } from '../pages/renderLegalPages';
export { renderStaticPages } from './staticPages';
export { renderUpkeepPage } from './upkeepPage';

/** The first screen: the same components that the browser hydrates. */
export function renderFirstScreen(geoJson: unknown, currentYear: number): string {
  const value = { ...staticContext(factsOf(geoJson, currentYear)), live: true };
  return renderToString(<App value={value} texts={de} />);
}

/** What search engines and link previews are told of the first screen. */
export function firstScreenHead(
  geoJson: unknown,
  currentYear: number,
  operator: unknown,
): Omit<RenderedPage, 'body'> {
  return {
    path: 'index.html',
    title: de.title,
    description: de.description,
    toRoot: '',
    translations: mapPages,
    ...ofAll(de, factsOf(geoJson, currentYear), operator),
  };
}

/** What the first screen says where no script brings it to life. */
export const renderStillNotice = (): string => renderToStaticMarkup(<StillNotice />);

/**
 * All sites for programs, in German: as a GeoPackage, and the layers that it is made of.
 * @param population content of data/population.json
 */
export function renderLayers(geoJson: unknown, population: unknown, currentYear: number) {
  const { areas, researched } = parsePublishedContext(geoJson);
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
    const groups = siteGroups(t, { sites, areas: context.areas, population: null, currentYear });
    return changeFeeds(t, changeTextsIn[t.id], groups, releases);
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
  unlisted: true,
  toRoot: root,
  body: renderToStaticMarkup(<NotFoundPage toRoot={root} />),
});
