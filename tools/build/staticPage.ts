import type { RenderedPage } from '../../src/pages/renderedPage';
import { languageOf, pageLanguages } from '../../src/text/language';

interface PageParts {
  /** Path of the style sheet from the root of the site. */
  readonly styles: string;
  /** Applies the theme chosen on the map. */
  readonly earlyScript: string;
  /** Path of the script from the root that makes pages the map's that open something there. */
  readonly startScript: string;
}

/**
 * A page that is readable without scripts: its text, and the styles of its components. With scripts
 * it becomes the map where it says what it opens (src/start/fromPage.ts).
 */
export function staticPage(
  {
    title,
    description,
    toRoot,
    body,
    language = 'de',
    translations,
    opens,
    forwardTo,
  }: RenderedPage,
  { styles, earlyScript, startScript }: PageParts,
): string {
  const { tag, direction, locale } = languageOf[language];
  const alternates = pageLanguages
    .filter((other) => translations?.[other] !== undefined)
    .map(
      (other) =>
        `<link rel="alternate" hreflang="${languageOf[other].tag}" href="${toRoot}${translations?.[other]}">\n`,
    );
  const forward =
    forwardTo === undefined
      ? ''
      : `<link rel="canonical" href="${forwardTo}">\n<meta http-equiv="refresh" content="0; url=${forwardTo}">\n`;
  const map =
    opens === undefined
      ? ''
      : `<meta name="quartierskarte:oeffnet" content="${escapeHtml(opens)}">
<script type="module" crossorigin src="${toRoot}${startScript}"></script>
`;
  const [told, named] = [escapeHtml(description), escapeHtml(title)];
  return `<!doctype html>
<html lang="${tag}"${direction === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${named}</title>
<meta name="description" content="${told}">
<meta property="og:type" content="website">
<meta property="og:title" content="${named}">
<meta property="og:description" content="${told}">
<meta property="og:locale" content="${locale}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#161d20" media="(prefers-color-scheme: dark)">
<script>${earlyScript}</script>
<link rel="icon" href="${toRoot}icon.svg" type="image/svg+xml">
<link rel="manifest" href="${toRoot}manifest.webmanifest">
<link rel="stylesheet" href="${toRoot}${styles}">
${alternates.join('')}${forward}${map}</head>
<body>
${opens === undefined ? '' : '<div id="notice"></div>\n'}${body}
</body>
</html>
`;
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
