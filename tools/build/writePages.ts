import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Prerender from '../../src/start/prerender';
import { readOperatorFile } from '../operator';
import { outDir, ssrDir } from './paths';
import { staticPage } from './staticPage';
import { themeScript } from './themeScript';

/** Fills dist/index.html with the first screen and writes one page a site, and the pages that the law asks for. */
export async function writePages(): Promise<void> {
  const { renderFirstScreen, renderStaticPages, renderLegalPages } = (await import(
    pathToFileURL(join(ssrDir, 'prerender.js')).href
  )) as typeof Prerender;
  const sites: unknown = JSON.parse(readFileSync(join(outDir, 'data/sites.geojson'), 'utf8'));
  const currentYear = new Date().getFullYear();
  const index = join(outDir, 'index.html');
  writeFileSync(
    index,
    fillIndex(readFileSync(index, 'utf8'), renderFirstScreen(sites, currentYear), currentYear),
  );
  const styles = writeSharedStyles();
  const script = await themeScript();
  const operator = readOperatorFile();
  for (const page of [
    ...(await renderStaticPages(sites, currentYear, operator.json)),
    ...(await renderLegalPages(operator.json)),
  ]) {
    const file = join(outDir, page.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, staticPage(page, styles, script));
  }
}

/** The first screen, with the page's styles in its head: the first picture needs no second request. */
function fillIndex(html: string, firstScreen: string, currentYear: number): string {
  return html
    .replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_tag, path: string) => {
      const css = readFileSync(join(outDir, path), 'utf8');
      return `<style>${css.replaceAll('url(./', 'url(./assets/')}</style>`;
    })
    .replace(
      '<div id="root"><!--app--></div>',
      () => `<div id="root" data-year="${currentYear}">${firstScreen}</div>`,
    );
}

/** Copies the style sheet of the rendered components beside the app's own; returns its path. */
function writeSharedStyles(): string {
  const assets = join(ssrDir, 'assets');
  const name = readdirSync(assets).find((file) => file.endsWith('.css'));
  if (name === undefined) throw new Error('the build of the static pages has no style sheet');
  const css = readFileSync(join(assets, name), 'utf8').replaceAll('url(/assets/', 'url(');
  writeFileSync(join(outDir, 'assets', name), css);
  return `assets/${name}`;
}
