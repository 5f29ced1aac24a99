import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PagePack } from '../../src/offline/pagePack';
import type { ReleaseFiles } from '../../src/offline/releaseFiles';

/** Paths of all pages of a built site that are kept: not of that which keeps the facts. */
export const htmlIn = (dir: string): readonly string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.html') && !path.startsWith('pflege'),
  );

/** What its service worker keeps on the device. */
export function keptFiles(dir: string): ReleaseFiles['files'] {
  const worker = readFileSync(join(dir, 'sw.js'), 'utf8');
  return [...worker.matchAll(/\{url:[`"]([^`"]+)[`"],revision:(?:null|[`"]([^`"]+)[`"])/g)].map(
    ([, url = '', revision = null]) => ({ url, revision }),
  );
}

/** The file of all its static pages. */
export function readPack(dir: string): PagePack {
  const pages = keptFiles(dir).find(({ url }) => url.endsWith('.bin'))?.url ?? '';
  return JSON.parse(gunzipSync(readFileSync(join(dir, pages))).toString()) as PagePack;
}
