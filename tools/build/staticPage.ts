import { feedFiles } from '../../src/pages/changeFeeds';
import type { RenderedPage } from '../../src/pages/renderedPage';
import { languageOf } from '../../src/text/language';
import { escapeHtml } from './escapeHtml';
import { type HeadParts, pageHead } from './pageHead';
import { startMeta } from './startFiles';

interface PageParts extends HeadParts {
  /** Paths of the style sheets from the root of the site. */
  readonly styles: readonly string[];
  /** Applies the theme chosen on the map. */
  readonly earlyScript: string;
  /** Paths from the root of what makes pages the map's that open something there: the script itself stands last. */
  readonly startScripts: readonly string[];
}

/**
 * A page that is readable without scripts: its text, and the styles of its components. With scripts
 * it becomes the map where it says what it opens (src/start/fromPage.ts).
 */
export function staticPage(page: RenderedPage, parts: PageParts): string {
  const {
    title,
    description,
    toRoot,
    body,
    language = 'de',
    opens,
    live = opens !== undefined,
    feed,
  } = page;
  const { tag, direction } = languageOf[language];
  const map =
    opens === undefined
      ? ''
      : `<meta name="quartierskarte:oeffnet" content="${escapeHtml(opens)}">\n`;
  const start = live ? startMeta(parts.startScripts, toRoot) : '';
  const feeds =
    feed === undefined
      ? ''
      : feedLinks
          .map(
            ([file, type]) =>
              `<link rel="alternate" type="${type}" title="${escapeHtml(feed.title)}" href="${toRoot}${feed.folder}${file}">\n`,
          )
          .join('');
  return `<!doctype html>
<html lang="${tag}"${direction === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
${pageHead(page, parts)}<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#161d20" media="(prefers-color-scheme: dark)">
${start}<script>${parts.earlyScript}</script>
<link rel="icon" href="${toRoot}icon.svg" type="image/svg+xml">
<link rel="manifest" href="${toRoot}manifest.webmanifest">
${parts.styles.map((path) => `<link rel="stylesheet" href="${toRoot}${path}">\n`).join('')}${feeds}${map}</head>
<body>
${opens === undefined ? '' : '<div id="notice"></div>\n'}${body}
</body>
</html>
`;
}

const feedLinks = [
  [feedFiles.atom, 'application/atom+xml'],
  [feedFiles.json, 'application/feed+json'],
] as const;
