import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Source files of the page, without tests and helpers for them. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|^testing/.test(file))
  .map((file) => ({ file, code: readFileSync(join('src', file), 'utf8') }));

/** The entries that the page on privacy names, in quotation marks, as items of a list. */
const namedIn = (language: 'de' | 'en'): readonly string[] => {
  const page = readFileSync(`src/text/${language}/pages/datenschutz.md`, 'utf8');
  return [...page.matchAll(/^- [„“](\w+)[“”]: /gm)].flatMap(([, name]) => name ?? []);
};

test('privacy names each entry of the browser’s storage, and none besides', () => {
  // rememberedChoice.ts alone writes, and the work list; who stores an entry asks for one by its name.
  const writing = sources.filter(({ code }) => code.includes('localStorage.setItem'));
  expect(writing.map(({ file }) => file).toSorted()).toEqual([
    join('state', 'rememberedChoice.ts'),
    join('upkeep', 'page', 'worklist', 'ticked.ts'),
  ]);
  const stored = sources.flatMap(({ code }) =>
    [...code.matchAll(/= rememberedChoice\(\s*'([^']*)'/g)].map(([, name]) => name),
  );
  for (const language of ['de', 'en'] as const)
    expect(namedIn(language).toSorted()).toEqual([...stored, 'arbeitsliste'].toSorted());
});

test('one file keeps a database, that of drafts, and privacy names it', () => {
  const keeping = sources.filter(({ code }) => /\bopenDB\b/.test(code));
  expect(keeping.map(({ file }) => file)).toEqual([join('upkeep', 'keep', 'draftStore.ts')]);
  const [, name = ''] = /open<F>\(name = '([^']*)'/.exec(keeping[0]?.code ?? '') ?? [];
  for (const language of ['de', 'en'])
    expect(readFileSync(`src/text/${language}/pages/datenschutz.md`, 'utf8')).toContain(name);
});

test('the page sets no cookie and knows no other storage, beacon or socket', () => {
  const other =
    /document\.cookie|cookieStore|sessionStorage|indexedDB|sendBeacon|WebSocket|EventSource|watchPosition/;
  expect(sources.filter(({ code }) => other.test(code)).map(({ file }) => file)).toEqual([]);
});

test('only the worker keeps files of the map, and one place brings it', () => {
  const using = (words: RegExp) =>
    sources.filter(({ code }) => words.test(code)).map(({ file }) => file);
  const start = join('start', 'keepOffline.tsx');
  expect(using(/serviceWorker\b/)).toEqual([start]);
  const worker = ['removed.ts', 'worker.ts', 'workerScope.ts'].map((name) => join('offline', name));
  expect(using(/\bcaches[.:]/).toSorted()).toEqual([...worker, start]);
});
