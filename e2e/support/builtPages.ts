import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { HtmlValidate } from 'html-validate';

/** All rules that html-validate recommends; what is changed has its reason. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Written as the build writes it: HTML knows no case here.
    'doctype-style': ['error', { style: 'lowercase' }],
    // React writes these four, and HTML reads them as it reads any other form.
    'void-style': 'off',
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // HTML allows any id without a blank; those of React begin with an underscore.
    'valid-id': ['error', { relaxed: true }],
    // The boxes of a filter are one choice.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // A list of sites that follows the map is no <select>.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Lists may be named, too, says ARIA.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // The names of sites and programmes are as long as they are.
    'long-title': 'off',
  },
});

/** Paths of all pages that a build has written, from its folder. */
export const builtPages = (dir: string): readonly string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));

/** What is wrong with the HTML of pages. */
export async function htmlFaults(
  dir: string,
  paths: readonly string[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const path of paths) {
    const { results } = await validator.validateString(readFileSync(join(dir, path), 'utf8'));
    for (const { messages } of results)
      for (const { ruleId, message, selector } of messages)
        faults.push(`${path}: ${ruleId}: ${message} (${selector})`);
  }
  return faults;
}

/** The links of a page to what lies on the same server, and where they lead from its folder. */
function linked(html: string, path: string): readonly { file: string; fragment: string }[] {
  return (
    [...html.matchAll(/<[a-z][^>]*? (?:href|src)="([^"]*)"[^>]*/g)]
      // Skip links are hidden while what they lead to is not there.
      .filter(([tag]) => !tag.includes(' hidden=""'))
      .map(([, address = '']) => address.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
      .filter((address) => !/^[a-z]+:/.test(address))
      .map((address) => {
        const { pathname, hash } = new URL(address, `http://built.test/${path}`);
        const file = decodeURIComponent(pathname.slice(1));
        return {
          file: file === '' || file.endsWith('/') ? `${file}index.html` : file,
          // The part of a picture that is shown is no place in it.
          fragment: hash.startsWith('#svgView') ? '' : decodeURIComponent(hash.slice(1)),
        };
      })
  );
}

/**
 * Links that lead to no file of the build, or to no place in it.
 * @returns also of how many links: none would be no proof
 */
export function linkFaults(dir: string, paths: readonly string[]) {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsIn = (file: string): ReadonlySet<string> => {
    const known = ids.get(file);
    if (known !== undefined) return known;
    const text = readFileSync(join(dir, file), 'utf8');
    const found = new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));
    ids.set(file, found);
    return found;
  };
  const faults = new Set<string>();
  let links = 0;
  for (const path of paths)
    for (const { file, fragment } of linked(readFileSync(join(dir, path), 'utf8'), path)) {
      links += 1;
      if (!existsSync(join(dir, file))) faults.add(`${path}: ${file}`);
      else if (fragment !== '' && !idsIn(file).has(fragment))
        faults.add(`${path}: ${file}#${fragment}`);
    }
  return { links, faults: [...faults] };
}

/** Bytes of a built file as a server sends it with gzip; the smallest files are not packed. */
export function sentBytes(dir: string, path: string): number {
  const file = join(dir, path);
  return statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size;
}

/** Bytes that a browser without scripts fetches for a page: itself, its styles, fonts and pictures. */
export function pageBytes(dir: string, path: string): number {
  const html = readFileSync(join(dir, path), 'utf8');
  const files = new Set([path]);
  for (const [tag] of html.matchAll(/<(?:link|img|use) [^>]*>/g))
    if (!tag.startsWith('<link') || /rel="(?:stylesheet|icon)"/.test(tag))
      for (const { file } of linked(tag, path)) if (file !== path) files.add(file);
  for (const css of [...files].filter((file) => file.endsWith('.css')))
    for (const [, url = ''] of readFileSync(join(dir, css), 'utf8').matchAll(/url\(([^)"]+)\)/g))
      if (!/^(data:|#)/.test(url)) files.add(posix.join(posix.dirname(css), url));
  return [...files].reduce((sum, file) => sum + sentBytes(dir, file), 0);
}
