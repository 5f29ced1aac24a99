import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Prerender from '../../src/prerender';
import { landDefinitionsPattern } from './landDefinitions';
import { outDir, ssrDir } from './paths';

/** Fills dist/index.html with the first screen and writes one page a site. */
export async function writePages(): Promise<void> {
  const { renderFirstScreen, renderStaticPages } = (await import(
    pathToFileURL(join(ssrDir, 'prerender.js')).href
  )) as typeof Prerender;
  const sites: unknown = JSON.parse(readFileSync(join(outDir, 'data/sites.geojson'), 'utf8'));
  const currentYear = new Date().getFullYear();
  const template = inlineStyles(readFileSync(join(outDir, 'index.html'), 'utf8'));
  const firstScreen = template.replace(
    '<div id="root"><!--app--></div>',
    () =>
      `<div id="root" data-year="${currentYear}">${renderFirstScreen(sites, currentYear)}</div>`,
  );
  writeFileSync(join(outDir, 'index.html'), firstScreen);
  for (const page of renderStaticPages(sites, currentYear)) {
    const file = join(outDir, page.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, staticPage(template, page));
  }
}

/** Puts the page's styles into its head: the first picture needs no second request. */
function inlineStyles(html: string): string {
  return html.replace(
    /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g,
    (_tag, path: string) => {
      const css = readFileSync(join(outDir, path), 'utf8').replaceAll('url(./', 'url(./assets/');
      return `<style>${css}</style>`;
    },
  );
}

/** A page without scripts from the same template: own title and text, addresses from its own folder. */
function staticPage(template: string, page: Prerender.RenderedPage): string {
  return template
    .replace(landDefinitionsPattern, '')
    .replace(/<script[^>]*><\/script>/g, '')
    .replace(/<link rel="(preload|modulepreload)"[^>]*>/g, '')
    .replace(/<title>.*<\/title>/, () => `<title>${escapeHtml(page.title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*"/,
      (_all, start: string) => `${start}${escapeHtml(page.description)}"`,
    )
    .replaceAll('="./', `="${page.toRoot}`)
    .replaceAll('url(./', `url(${page.toRoot}`)
    .replace(/<div id="notice"><\/div>\s*<div id="root"><!--app--><\/div>/, () => page.body);
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
