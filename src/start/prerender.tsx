import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { App } from '../App';
import { noStreets } from '../map/streets/noStreets';
import { reportAddress } from '../model/operator/reportAddress';
import { parseContext, parseSites } from '../model/sitesGeoJson';
import { NotFoundPage } from '../pages/NotFoundPage';
import type { RenderedPage } from '../pages/renderedPage';
import { SitePage } from '../pages/SitePage';
import { siteTitle } from '../query/siteTitle';
import { createAnnouncer } from '../state/announcer';
import { createSelectionStore } from '../state/store';
import { TextsContext } from '../state/texts';
import { de } from '../text/de/texts';
import { description } from '../text/description';
import { pageLanguages, pagePaths, pagesIn, pathToRoot } from '../text/language';
import { loadTexts } from '../text/loadTexts';
import { siteSentences } from '../ui/share/siteText';
import '../styles/tokens.css';
import '../styles/base.css';

export { renderLegalPages } from '../pages/renderLegalPages';

/** The first screen: the same components that the browser hydrates. */
export function renderFirstScreen(geoJson: unknown, currentYear: number): string {
  const { sites } = parseSites(geoJson);
  const value = {
    sites,
    context: parseContext(geoJson),
    store: createSelectionStore(),
    announcer: createAnnouncer(),
    currentYear,
  };
  const nothing = () => Promise.resolve(null);
  return renderToString(
    <App
      value={value}
      texts={de}
      loadTopology={nothing}
      loadStops={nothing}
      loadReportAddress={nothing}
      streets={noStreets}
    />,
  );
}

/**
 * One page a site in each language with pages, which reads without scripts, and the page for addresses that do not exist.
 * @param operatorJson content of betrieb.json, any JSON
 */
export async function renderStaticPages(
  geoJson: unknown,
  currentYear: number,
  operatorJson: unknown,
): Promise<readonly RenderedPage[]> {
  const { sites } = parseSites(geoJson);
  const reportTo = reportAddress(operatorJson);
  const texts = await Promise.all(pageLanguages.map(loadTexts));
  const sitePages = texts.flatMap((t) =>
    sites.map((site): RenderedPage => {
      const page = `standort/${site.id}/`;
      const path = `${pagesIn(t.id)}${page}`;
      const toRoot = pathToRoot(path);
      return {
        path: `${path}index.html`,
        title: `${siteTitle(site)} – ${t.title}`,
        description: description(siteSentences(t, site, currentYear)).replaceAll('\u00a0', ' '),
        toRoot,
        language: t.id,
        translations: pagePaths(page),
        body: renderToStaticMarkup(
          <TextsContext value={t}>
            <SitePage
              site={site}
              sites={sites}
              currentYear={currentYear}
              toRoot={toRoot}
              reportTo={reportTo}
            />
          </TextsContext>,
        ),
      };
    }),
  );
  const notFound = {
    path: '404.html',
    title: `${de.notFound.title} – ${de.title}`,
    description: de.description,
    toRoot: '/',
    body: renderToStaticMarkup(<NotFoundPage />),
  };
  return [...sitePages, notFound];
}
