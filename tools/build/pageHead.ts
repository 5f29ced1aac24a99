import { publicAddress } from '../../src/model/operator/publicRoot';
import { linkedData } from '../../src/pages/linkedData';
import type { RenderedPage } from '../../src/pages/renderedPage';
import { type Language, languageOf, languages, pageLanguages } from '../../src/text/language';
import type { CardContent } from '../../src/ui/share/drawCard';
import { pictureSize } from '../../src/ui/share/pictureStyle';
import { escapeHtml } from './escapeHtml';

/** What the heads of all pages share. */
export interface HeadParts {
  /** Address of the map on the web (`publicRoot`); null where the operator does not give it. */
  readonly root: string | null;
  /** The picture of a card: its path from the root. */
  readonly pictures: ReadonlyMap<CardContent, string>;
  /** The page of the map in a language: its title is the name of the whole, and pages without a card have its card. */
  readonly mapPage: (language: Language) => MapPage | undefined;
}

type MapPage = Pick<RenderedPage, 'title' | 'card' | 'cardWords'>;

export type HeadPage = Omit<RenderedPage, 'body'>;

/** The page as links name it: its folder. */
export const folderOf = ({ path }: Pick<RenderedPage, 'path'>): string =>
  path.replace(/index\.html$/, '');

/**
 * What search engines and link previews read of a page: its own address, its translations, and the
 * card of a shared link. Without the operator's address no page claims one.
 */
export function pageHead(page: HeadPage, parts: HeadParts): string {
  const { root } = parts;
  const map = parts.mapPage(page.language ?? 'de');
  if (page.unlisted) return '<meta name="robots" content="noindex">\n';
  const address = publicAddress(root, folderOf(page));
  return [
    ...(address === null ? [] : [link('canonical', address)]),
    ...alternates(page, root),
    ...card(page, map?.title ?? page.title, address),
    ...picture(page, map, parts),
    data(page, root),
    '',
  ].join('\n');
}

/** The page in its languages, itself among them; whose language is none of them gets the first. */
function alternates({ translations = {}, toRoot }: HeadPage, root: string | null) {
  const [standard] = languages;
  return languages.flatMap((id) => {
    const path = translations[id];
    if (path === undefined) return [];
    const href = publicAddress(root, path) ?? (`${toRoot}${path}` || './');
    const own = link('alternate', href, languageOf[id].tag);
    return id === standard ? [own, link('alternate', href, 'x-default')] : [own];
  });
}

function card(page: HeadPage, siteName: string, address: string | null): readonly string[] {
  const { title, description, language = 'de', translations = {} } = page;
  const others = pageLanguages.filter((id) => id !== language && translations[id] !== undefined);
  return [
    property('og:type', 'website'),
    property('og:site_name', siteName),
    property('og:title', title),
    property('og:description', description),
    property('og:locale', languageOf[language].locale),
    ...others.map((id) => property('og:locale:alternate', languageOf[id].locale)),
    ...(address === null ? [] : [property('og:url', address)]),
    // The rest of its card is that of Open Graph.
    '<meta name="twitter:card" content="summary_large_image">',
  ];
}

/**
 * The picture of the card. Without the operator's address it is named from the page: some services
 * find it even so.
 */
function picture(
  page: HeadPage,
  map: MapPage | undefined,
  { root, pictures }: HeadParts,
): readonly string[] {
  const { card: shown, cardWords = '' } = page.card === undefined ? (map ?? {}) : page;
  const path = shown && pictures.get(shown);
  if (path === undefined) return [];
  return [
    property('og:image', publicAddress(root, path) ?? `${page.toRoot}${path}`),
    property('og:image:type', 'image/png'),
    property('og:image:width', `${pictureSize.width}`),
    property('og:image:height', `${pictureSize.height}`),
    property('og:image:alt', cardWords),
  ];
}

/** Data, which is not run; what could end its element is written as JSON writes signs. */
function data(page: HeadPage, root: string | null): string {
  const at = (path: string) => publicAddress(root, path) ?? (`${page.toRoot}${path}` || './');
  const json = JSON.stringify(linkedData(page, at)).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}

const link = (rel: string, href: string, hreflang?: string): string =>
  `<link rel="${rel}"${hreflang === undefined ? '' : ` hreflang="${hreflang}"`} href="${escapeHtml(href)}">`;
const property = (name: string, content: string): string =>
  `<meta property="${name}" content="${escapeHtml(content)}">`;
