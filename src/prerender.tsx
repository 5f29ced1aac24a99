import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { App } from './App';
import { noStreets } from './map/streets/noStreets';
import { parseContext, parseSites } from './model/sitesGeoJson';
import { NotFoundPage } from './pages/NotFoundPage';
import { SitePage } from './pages/SitePage';
import { siteTitle } from './query/siteTitle';
import { createAnnouncer } from './state/announcer';
import { createSelectionStore } from './state/store';
import { de } from './text/de';
import './styles/tokens.css';
import './styles/base.css';

/** A page that the build writes: its path from the root of the site, and what differs in its HTML. */
export interface RenderedPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Path from the page back to the root: '' or '../../'. */
  readonly toRoot: string;
  readonly body: string;
}

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

/** One page a site, which reads without scripts, and the page for addresses that do not exist. */
export function renderStaticPages(geoJson: unknown, currentYear: number): readonly RenderedPage[] {
  const { sites } = parseSites(geoJson);
  const toRoot = '../../';
  const sitePages = sites.map((site) => ({
    path: `standort/${site.id}/index.html`,
    title: `${siteTitle(site)} – ${de.title}`,
    description: site.summary,
    toRoot,
    body: renderToStaticMarkup(
      <SitePage site={site} sites={sites} currentYear={currentYear} toRoot={toRoot} />,
    ),
  }));
  const notFound = {
    path: '404.html',
    title: `${de.notFound.title} – ${de.title}`,
    description: de.description,
    toRoot: '/',
    body: renderToStaticMarkup(<NotFoundPage />),
  };
  return [...sitePages, notFound];
}
