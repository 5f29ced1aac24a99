import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { operatorFieldNames } from '../src/model/operator/operatorFields';
import { listFacetOf } from '../src/query/facets/registry';
import { sortKeys } from '../src/query/sortSites';
import { realSites } from '../src/testing/realFacts';
import { inProject, readJson } from './setup/project.mjs';

const read = (path: string) => readFileSync(inProject(path), 'utf8');
const documents = ['.', 'bench', 'data', 'docs', 'e2e', 'src', 'tools']
  .flatMap((folder) =>
    readdirSync(inProject(folder), { recursive: folder !== '.', encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  )
  // Those of a language are pages of the site.
  .filter((path) => path.endsWith('.md') && !/^src\/text\/.+\//.test(path));

/** What a pattern captures in all documents and a test finds wrong, each with its document. */
const wrong = (pattern: RegExp, isWrong: (found: string, path: string) => boolean) =>
  documents.flatMap((path) =>
    [...read(path).matchAll(pattern)]
      .map(([all, part]) => part ?? all)
      .filter((found) => isWrong(found, path))
      .map((found) => `${path}: ${found}`),
  );

/** Whether a document has a heading with this anchor: small letters, no signs, a hyphen for each space. */
const hasAnchor = (path: string, anchor: string) =>
  [...read(path).matchAll(/^#+ (.+)$/gm)].some(([, heading = '']) => {
    const text = heading.toLowerCase().replace(/[^\p{L}\p{N}\- _]/gu, '');
    return text.replaceAll(' ', '-') === anchor;
  });

test('links lead to files and headings that are there', () => {
  const leadsNowhere = (target: string, from: string): boolean => {
    const [file, anchor] = target.split('#');
    const linked = file ? join(dirname(from), file) : from;
    if (!existsSync(inProject(linked))) return true;
    return anchor !== undefined && !hasAnchor(linked, anchor);
  };
  expect(wrong(/\]\((?!https?:)([^)\s]+)\)/g, leadsNowhere)).toEqual([]);
});

test('files of code that are named are there', () => {
  const isMissing = (name: string, path: string) =>
    !['.', 'src', dirname(path)].some((folder) => existsSync(inProject(join(folder, name))));
  expect(wrong(/`([\w./-]+\.(?:tsx?|mjs|css))`/g, isMissing)).toEqual([]);
});

test('commands that are named are scripts of package.json', () => {
  const { scripts } = readJson('package.json');
  expect(wrong(/npm run ([\w:]+)/g, (name) => !(name in scripts))).toEqual([]);
});

test('nothing counts sites or euro, which change with the facts', () => {
  const sites = realSites();
  const eur = sites.flatMap((site) => site.allocations).reduce((sum, a) => sum + a.amountEur, 0);
  const millions = (eur / 1e6).toLocaleString('de', { maximumFractionDigits: 1 });
  const counts = `\\b${sites.length} (?:Standort|Fördergebiet|site)|${millions} Mio`;
  expect(wrong(new RegExp(counts, 'g'), () => true)).toEqual([]);
});

/** The kinds of all lines: what only one of two languages says shows in them. */
const outline = (path: string) => read(path).match(/^(#+ |- |\d\. |\||```|!|)/gm) ?? [];

test.each([
  ['README.md', 'README.en.md'],
  ['docs/betrieb.md', 'docs/en/operating.md'],
  ['docs/server.md', 'docs/en/server.md'],
])('%s and %s say the same, and are short', (german, english) => {
  expect(outline(english)).toEqual(outline(german));
  expect(outline(german).length).toBeLessThan(130);
});

const ofFacets = Object.values(listFacetOf).flatMap(
  ({ parameter, vocabulary }): readonly string[] => [parameter, ...vocabulary([])],
);
test.each([
  ['docs/betriebsangaben.md', operatorFieldNames],
  ['docs/schnittstelle.md', [...ofFacets, ...sortKeys.slice(1)]],
])('%s leaves out no name that others rely on', (path, names: readonly string[]) => {
  expect(names.filter((name) => !read(path).includes(`\`${name}\``))).toEqual([]);
});
