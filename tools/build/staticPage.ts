import type { RenderedPage } from '../../src/pages/renderedPage';

/**
 * A page that needs no script: its text, and the styles of the components it is made of.
 * @param styles path of the style sheet from the root of the site
 */
export function staticPage(
  { title, description, toRoot, body, language = 'de', translations }: RenderedPage,
  styles: string,
): string {
  const alternates = Object.entries(translations ?? {}).map(
    ([other, path]) => `<link rel="alternate" hreflang="${other}" href="${toRoot}${path}">\n`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${toRoot}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${toRoot}${styles}">
${alternates.join('')}</head>
<body>
${body}
</body>
</html>
`;
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
