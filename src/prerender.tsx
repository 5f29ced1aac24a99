import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { App } from './App';
import { noStreets } from './map/streets/noStreets';
import { parseContext, parseSites } from './model/sitesGeoJson';
import { NotFoundPage } from './pages/NotFoundPage';
import type { RenderedPage } from './pages/renderedPage';
import { SitePage } from './pages/SitePage';
import { siteTitle } from './query/siteTitle';
import { createAnnouncer } from './state/announcer';
import { createSelectionStore } from './state/store';
import { TextsContext } from './state/texts';
import { de } from './text/de';
import { description } from './text/description';
import { en } from './text/en';
import { pageFolder } from './text/language';
import { siteSentences } from './ui/say/siteSentences';
import './styles/tokens.css';
import './styles/base.css';

export { renderLegalPages } from './pages/renderLegalPages';

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
    <App value={value} texts={de} loadTopology={nothing} loadStops={nothing} streets={noStreets} />,
  );
}

const languages = [
  { t: de, toRoot: '../../', language: 'de' },
  { t: en, toRoot: '../../../', language: 'en' },
] as const;

/** One page a site in German and in English, which reads without scripts, and the page for addresses that do not exist. */
export function renderStaticPages(geoJson: unknown, currentYear: number): readonly RenderedPage[] {
  const { sites } = parseSites(geoJson);
  const sitePages = languages.flatMap(({ t, toRoot, language }) =>
    sites.map((site): RenderedPage => {
      const translations = {
        de: `standort/${site.id}/`,
        en: `${pageFolder.en}standort/${site.id}/`,
      };
      return {
        path: `${translations[language]}index.html`,
        title: `${siteTitle(site)} – ${t.title}`,
        description: description(siteSentences(t, site, currentYear)).replaceAll('\u00a0', ' '),
        toRoot,
        language,
        translations,
        body: renderToStaticMarkup(
          <TextsContext value={t}>
            <SitePage site={site} sites={sites} currentYear={currentYear} toRoot={toRoot} />
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
