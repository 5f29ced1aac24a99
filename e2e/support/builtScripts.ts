import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a built file. */
export const builtFile = (dir: string, path: string): string =>
  readFileSync(join(dir, path), 'utf8');

/**
 * The scripts of a build that the page asks for itself, and those that these can not start without,
 * such as `assets/start-….js`. All others are lazy-loaded.
 */
export function firstScripts(dir: string): readonly string[] {
  const found = new Set<string>();
  const take = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const imports = builtFile(dir, path).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g);
    for (const [, name] of imports) take(`assets/${name}`);
  };
  const named = /<meta name="quartierskarte:start" content="([^"]*)"/.exec(
    builtFile(dir, 'index.html'),
  );
  for (const path of named?.[1]?.split(' ') ?? []) take(path.replace('./', ''));
  return [...found];
}
