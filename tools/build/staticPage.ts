import type { RenderedPage } from '../../src/prerender';

/**
 * A page that needs no script: its text, and the styles of the components it is made of.
 * @param styles path of the style sheet from the root of the site
 */
export function staticPage(
  { title, description, toRoot, body }: RenderedPage,
  styles: string,
): string {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${toRoot}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${toRoot}${styles}">
</head>
<body>
${body}
</body>
</html>
`;
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
