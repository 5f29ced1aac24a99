import type { BreadcrumbList, Graph, Thing, WebPage, WebSiteLeaf } from 'schema-dts';
import { languageOf, pageLanguages, pagesIn } from '../text/language';
import type { AddressOf, RenderedPage } from './renderedPage';
import type { Trail } from './trail';

/** A page in the words of schema.org, for programs that read it: what it says itself, nothing more. */
export function linkedData(page: Omit<RenderedPage, 'body'>, at: AddressOf): Graph {
  const things = page.things?.(at) ?? [];
  return {
    '@context': 'https://schema.org',
    '@graph': [webPage(page, things[0], at), ...things],
  };
}

/** What the map as a whole is, which each page is a part of. */
export const websiteId = (at: AddressOf): string => `${at('')}#website`;

function webPage(
  page: Omit<RenderedPage, 'body'>,
  main: Exclude<Thing, string> | undefined,
  at: AddressOf,
): WebPage {
  const { path, title, description, language = 'de', trail = [], changed, sources = [] } = page;
  const url = at(path.replace(/index\.html$/, ''));
  return {
    '@type': 'WebPage',
    '@id': `${url}#seite`,
    url,
    name: title,
    description,
    inLanguage: languageOf[language].tag,
    isPartOf: { '@id': websiteId(at) },
    ...(main?.['@id'] === undefined ? {} : { mainEntity: { '@id': main['@id'] } }),
    ...(changed ? { dateModified: changed } : {}),
    // Of a single step there is no way to tell.
    ...(trail.length > 1 ? { breadcrumb: breadcrumbs(trail, language, at) } : {}),
    ...(sources.length > 0 ? { citation: sources } : {}),
  };
}

const breadcrumbs = (
  trail: Trail,
  language: RenderedPage['language'],
  at: AddressOf,
): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    // The start is a search of the map, which has its page in each language.
    item: at(path.startsWith('?') ? pagesIn(language ?? 'de') : path),
  })),
});

/** The map itself. @param name by which it is called */
export const websiteThing = (name: string, at: AddressOf): WebSiteLeaf => ({
  '@type': 'WebSite',
  '@id': websiteId(at),
  name,
  url: at(''),
  inLanguage: pageLanguages.map((id) => languageOf[id].tag),
});
