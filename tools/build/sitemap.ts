import { publicAddress } from '../../src/model/operator/publicRoot';
import { isDay } from '../../src/model/partialDate';
import { languageOf, languages } from '../../src/text/language';
import { escapeHtml } from './escapeHtml';
import { folderOf, type HeadPage } from './pageHead';

/**
 * The sitemap of all pages that search engines shall find: the address that each names as its own,
 * its translations, and the day of its newest fact. A page without facts has no day.
 * @param root address of the map on the web
 */
export function sitemap(pages: readonly HeadPage[], root: string): string {
  const entries = pages
    .filter(({ unlisted }) => !unlisted)
    .map((page) => entry(page, root))
    .join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries}
</urlset>
`;
}

function entry(page: HeadPage, root: string): string {
  const { translations = {}, changed } = page;
  const address = (path: string) => escapeHtml(publicAddress(root, path) ?? '');
  const alternates = languages.flatMap((id) => {
    const path = translations[id];
    if (path === undefined) return [];
    const { tag } = languageOf[id];
    return `<xhtml:link rel="alternate" hreflang="${tag}" href="${address(path)}"/>`;
  });
  const parts = [
    `<loc>${address(folderOf(page))}</loc>`,
    // Its schema knows only whole days.
    ...(changed && isDay(changed) ? [`<lastmod>${changed}</lastmod>`] : []),
    ...alternates,
  ];
  return `<url>${parts.join('')}</url>`;
}

/** Names the sitemap in what robots are told; what the operator has written about one stays. */
export const withSitemap = (robots: string, root: string): string =>
  /^sitemap:/im.test(robots)
    ? robots
    : `${robots.trimEnd()}\n\nSitemap: ${publicAddress(root, 'sitemap.xml')}\n`;
