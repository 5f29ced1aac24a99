import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/**
 * Who may import whom: a project of offending files is linted by the rules of biome.json, and each
 * rule must fire with its sentence.
 */
const project = join(import.meta.dirname, '..');
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  load: ['model'],
  query: ['model'],
  text: ['model', 'query'],
  state: ['model', 'query', 'text'],
  map: ['model', 'query', 'text', 'state'],
  ui: ['model', 'query', 'text', 'state'],
  pages: ['model', 'query', 'text', 'ui'],
};
const folders = Object.keys(mayImport);

/** What a file imports, and the sentence that it must hear; null where it may. */
interface Case {
  readonly file: string;
  readonly imported: string;
  readonly sentence: RegExp | null;
}
const allowed = (file: string, imported: string): Case => ({ file, imported, sentence: null });
const banned = (file: string, imported: string, sentence: string): Case => ({
  file,
  imported,
  sentence: new RegExp(`^${sentence}`),
});

/** Each folder with each other one, from its own files and from a folder inside it. */
const folderCases = folders.flatMap((from) =>
  [...folders, 'App'].flatMap((to) => {
    if (from === to) return [];
    const isAllowed = mayImport[from]?.includes(to) ?? false;
    const target = to === 'App' ? 'App' : `${to}/some/thing`;
    const sites = [
      // Files of ui/ stand in folders of it; there `../` is another folder of ui/.
      ...(from === 'ui' ? [] : [[`src/${from}/probe.ts`, `../${target}`] as const]),
      [`src/${from}/inner/probe.ts`, `../../${target}`] as const,
    ];
    return sites.map(([file, imported]) =>
      isAllowed ? allowed(file, imported) : banned(file, imported, `${from}/ `),
    );
  }),
);

const packageCases: readonly Case[] = [
  banned('src/model/packages.ts', 'react', 'model/ is pure TypeScript'),
  banned('src/model/packages.ts', 'zustand/vanilla', 'model/ is pure TypeScript'),
  banned('src/model/packages.ts', 'maplibre-gl', 'model/ is pure TypeScript'),
  banned(
    'src/model/packages.ts',
    '@turf/turf',
    'turf is used in model/geo/geometry.ts and shapes.ts only',
  ),
  allowed('src/model/geo/geometry.ts', '@turf/turf'),
  banned('src/model/geo/geometry.ts', 'react', 'model/ is pure TypeScript'),
  banned('src/model/geo/geometry.ts', '../ui/page/Footer', 'model/ holds the facts'),
  banned('src/load/packages.ts', 'react', 'load/ only fetches'),
  banned('src/query/packages.ts', 'react', 'query/ is pure'),
  banned('src/query/packages.ts', 'zustand', 'query/ is pure'),
  banned('src/query/packages.ts', '@turf/turf', 'query/ is pure'),
  banned('src/text/packages.ts', 'react', 'text/ holds words, no code'),
  banned('src/state/packages.ts', 'react', 'In state/ only the hooks use React'),
  banned('src/state/packages.ts', 'react-dom/client', 'state/ uses zustand'),
  banned('src/state/packages.ts', 'maplibre-gl', 'state/ uses zustand'),
  allowed('src/state/packages.ts', 'zustand/vanilla'),
  allowed('src/state/hooks.ts', 'react'),
  allowed('src/state/texts.ts', 'react'),
  banned('src/state/hooks.ts', 'react-dom', 'state/ uses zustand'),
  banned('src/state/hooks.ts', '../map/layers', 'state/ holds what the user has chosen'),
  allowed('src/map/packages.ts', 'maplibre-gl'),
  banned(
    'src/map/packages.ts',
    'react',
    'In map/ only MapView.tsx, LiveMap.tsx and MapSync.ts use React',
  ),
  banned('src/map/packages.ts', 'zustand', 'map/ uses maplibre-gl'),
  banned('src/map/packages.ts', '@turf/turf', 'map/ uses maplibre-gl'),
  allowed('src/map/MapView.tsx', 'react'),
  banned('src/map/MapView.tsx', 'zustand', 'map/ uses maplibre-gl'),
  banned('src/map/MapView.tsx', '../ui/page/Footer', 'map/ draws'),
  allowed('src/ui/page/packages.tsx', 'react'),
  banned('src/ui/page/packages.tsx', 'zustand', 'ui/ reads the store through state/hooks.ts'),
  banned('src/ui/page/packages.tsx', 'maplibre-gl', 'ui/ reads the store'),
  banned('src/ui/page/packages.tsx', '@turf/turf', 'ui/ reads the store'),
  allowed('src/pages/packages.tsx', 'react'),
  allowed('src/pages/packages.tsx', '../state/texts'),
  banned('src/pages/packages.tsx', 'zustand', 'pages/ are static markup'),
  banned('src/pages/packages.tsx', 'maplibre-gl', 'pages/ are static markup'),
  ...['./map/MapView', './ui/page/Footer', './load/loadSites', 'react-dom/client'].map((imported) =>
    allowed('src/App.tsx', imported),
  ),
];

const cases = [...folderCases, ...packageCases];
const linesOf = (file: string) => cases.filter((item) => item.file === file);

interface Diagnostic {
  readonly category: string;
  readonly message: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

const copy = mkdtempSync(join(tmpdir(), 'importRules-'));
afterAll(() => rmSync(copy, { recursive: true }));

/** Writes the offending files, one import a line, and says what the linter finds in them. */
function lintCopy(): readonly Diagnostic[] {
  cpSync(join(project, 'biome.json'), join(copy, 'biome.json'));
  for (const { file } of cases) {
    const imports = linesOf(file).map(
      ({ imported }, line) => `import { i${line} } from '${imported}';`,
    );
    write(file, imports.join('\n'));
  }
  write('src/model/one.ts', `import { two } from './two';\nexport const one = () => two;`);
  write('src/model/two.ts', `import { one } from './one';\nexport const two = () => one;`);
  const biome = join(project, 'node_modules/@biomejs/biome/bin/biome');
  const options = ['--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', ...options], {
    cwd: copy,
    encoding: 'utf8',
  });
  return (JSON.parse(stdout) as { readonly diagnostics: readonly Diagnostic[] }).diagnostics;
}

function write(path: string, content: string): void {
  const file = join(copy, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const diagnostics = lintCopy();
const of = (rule: string, file: string) =>
  diagnostics.filter(({ category, location }) => category.endsWith(rule) && location.path === file);
const sentencesOf = ({ file, imported }: Case): readonly string[] => {
  const line = linesOf(file).findIndex((item) => item.imported === imported) + 1;
  const found = of('/noRestrictedImports', file);
  return found.filter(({ location }) => location.start.line === line).map(({ message }) => message);
};

describe('the import rules', () => {
  it.each(cases.filter(({ sentence }) => sentence !== null))(
    'forbid $file to import $imported',
    (item) => {
      expect(sentencesOf(item)).toEqual([expect.stringMatching(item.sentence ?? /never/)]);
    },
  );

  it.each(cases.filter(({ sentence }) => sentence === null))(
    'allow $file to import $imported',
    (item) => {
      expect(sentencesOf(item)).toEqual([]);
    },
  );

  it('forbid cycles', () => {
    for (const file of ['src/model/one.ts', 'src/model/two.ts']) {
      expect(of('/noImportCycles', file), file).toHaveLength(1);
    }
  });

  it('are each broken here: no sentence of biome.json is unheard', () => {
    const config = readFileSync(join(project, 'biome.json'), 'utf8');
    const sentences = [...config.matchAll(/"message": "([^"]+)"/g)].map(([, sentence]) => sentence);
    const heard = new Set(diagnostics.map(({ message }) => message));
    expect(sentences.length).toBeGreaterThan(15);
    expect(sentences.filter((sentence) => !heard.has(sentence ?? ''))).toEqual([]);
  });
});
