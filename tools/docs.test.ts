import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { operatorFieldNames } from '../src/model/operatorFields';
import { measureTypes, programmeIds } from '../src/model/vocabulary';
import { compileFacts } from './facts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const documents = ['.', 'bench', 'data', 'docs', 'e2e', 'src', 'tools']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: folder !== '.', encoding: 'utf8' }).map((path) =>
      join(folder, path),
    ),
  )
  .filter((path) => path.endsWith('.md'));
/** What a check finds in all documents, each finding with its place. */
const inAll = (find: (text: string, path: string) => readonly string[]) =>
  documents.flatMap((path) => find(read(path), path).map((found) => `${path}: ${found}`));

/** Anchors of the headings, as forges make them: small letters, no signs, a hyphen for each space. */
const anchors = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/\]\([^)]*\)|[^\p{L}\p{N}\- _]/gu, '')
      .replaceAll(' ', '-'),
  );

function leadsNowhere(target: string, from: string): boolean {
  const [file = '', anchor] = target.split('#');
  const linked = file === '' ? from : relative(root, join(root, dirname(from), file));
  if (!existsSync(join(root, linked))) return true;
  return anchor !== undefined && !anchors(read(linked)).includes(anchor);
}

test('links lead to files and headings that are there', () => {
  const broken = inAll((text, path) =>
    [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^https?:/.test(target) && leadsNowhere(target, path)),
  );
  expect(broken).toEqual([]);
});

test('commands that are named are scripts of package.json', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = inAll((text) =>
    [...text.matchAll(/npm run ([\w:]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !(name in scripts)),
  );
  expect(named).toEqual([]);
});

test('nothing counts sites or euro, which change with the facts', () => {
  const { sites } = compileFacts();
  const eur = sites.flatMap((site) => site.allocations).reduce((sum, a) => sum + a.amountEur, 0);
  const millions = (eur / 1e6).toLocaleString('de', { maximumFractionDigits: 1 });
  const counts = new RegExp(`\\b${sites.length} (Standort|Fördergebiet|site)|${millions} Mio`, 'g');
  expect(inAll((text) => text.match(counts) ?? [])).toEqual([]);
});

/** The kind of each line: what only one of two languages says shows in it. */
const outline = (path: string) =>
  read(path)
    .split('\n')
    .map((line) => /^(#+ |- |\d\. |\||```|!)/.exec(line)?.[0] ?? line !== '');

test.each([
  ['README.md', 'README.en.md'],
  ['docs/betrieb.md', 'docs/en/operating.md'],
])('%s and %s say the same, and are short', (german, english) => {
  expect(outline(english)).toEqual(outline(german));
  expect(outline(german).length).toBeLessThan(130);
});

test('the fields of betrieb.json and the ids of links are documented', () => {
  const missing = (path: string, names: readonly string[]) =>
    names.filter((name) => !read(path).includes(`\`${name}\``));
  expect(missing('docs/betriebsangaben.md', operatorFieldNames)).toEqual([]);
  expect(missing('docs/schnittstelle.md', [...programmeIds, ...measureTypes])).toEqual([]);
});
