const moduleTag = /<script type="module"[^>]* src="\.\/([^"]+)"[^>]*><\/script>\s*/g;

/**
 * The scripts that a built page asks for by tags, as paths from its folder: those that the start script
 * imports, then the start script.
 */
export const startFiles = (html: string): readonly string[] =>
  [...html.matchAll(moduleTag)].map(([, path = '']) => path);

/**
 * Names the files in the head, before the inline script that asks for them (src/start/early.ts): by
 * a tag the browser would compile them while it draws the first picture.
 */
export const startMeta = (files: readonly string[], toRoot: string): string =>
  `<meta name="quartierskarte:start" content="${files.map((path) => `${toRoot}${path}`).join(' ')}">\n`;

/** A built page with names instead of tags. */
export function withStartMeta(html: string): string {
  const files = startFiles(html);
  return html
    .replace(moduleTag, '')
    .replace(
      /<meta charset="utf-8"\s*\/?>\s*/i,
      (charset) => `${charset}${startMeta(files, './')}`,
    );
}
