/** In the head of a page that comes to life: see tools/build/startFiles.ts. */
const startMeta = 'meta[name="quartierskarte:start"]';

/**
 * The files of the start script of a page, as the page names them: those that it imports, then the
 * script itself. None in development, where the page asks for them by a tag.
 */
export const startFilesOf = (page: Document): readonly string[] =>
  page.querySelector<HTMLMetaElement>(startMeta)?.content.split(' ') ?? [];
