import type { RenderedPage } from '../../src/pages/renderedPage';

/**
 * A page that needs no script to be read: its text, and the styles of the components it is made of.
 * @param styles path of the style sheet from the root of the site
 * @param themeScript shows the page in the theme that a person has chosen on the map
 */
export function staticPage(
  { title, description, toRoot, body, language = 'de', translations }: RenderedPage,
  styles: string,
  themeScript: string,
): string {
  const alternates = Object.entries(translations ?? {}).map(
    ([other, path]) => `<link rel="alternate" hreflang="${other}" href="${toRoot}${path}">\n`,
  );
  const [told, named] = [escapeHtml(description), escapeHtml(title)];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${named}</title>
<meta name="description" content="${told}">
<meta property="og:type" content="website">
<meta property="og:title" content="${named}">
<meta property="og:description" content="${told}">
<meta property="og:locale" content="${locales[language]}">
<meta name="color-scheme" content="light dark">
<script>${themeScript}</script>
<link rel="icon" href="${toRoot}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${toRoot}${styles}">
${alternates.join('')}</head>
<body>
${body}
</body>
</html>
`;
}

/** As networks that show shared links want it. */
const locales = { de: 'de_DE', en: 'en_GB' } as const;

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
