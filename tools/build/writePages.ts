import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Prerender from '../../src/start/prerender';
import { writeServerFiles } from '../hosting/writeServerFiles';
import { basePath, buildYear, connectHosts, outDir } from '../inputs.mjs';
import { readOperatorFile } from '../operator';
import { contentPolicy, serviceHosts, withPolicy } from './contentPolicy';
import { inlineScript } from './inlineScript';
import { nearMaps } from './nearMaps';
import { staticPage } from './staticPage';
import { StyleAttributes } from './styleAttributes';

/**
 * Fills index.html with the first screen and writes one page per site, the legally required pages
 * and the file for maps, whose words are those of the page. All of them carry the policy of what may
 * run on them.
 * @param ssrDir folder of the components for prerendering
 */
export async function writePages(ssrDir: string): Promise<void> {
  const rendered = (await import(
    pathToFileURL(join(ssrDir, 'prerender.js')).href
  )) as typeof Prerender;
  const {
    renderFirstScreen,
    renderStillNotice,
    renderStaticPages,
    renderNotFoundPage,
    renderLegalPages,
  } = rendered;
  const published = (name: string): unknown =>
    JSON.parse(readFileSync(join(outDir, 'data', name), 'utf8'));
  const sites = published('sites.geojson');
  const geoPackage = rendered.renderGeoPackage(sites, published('population.json'), buildYear);
  writeFileSync(join(outDir, 'data/quartierskarte-hessen.gpkg'), geoPackage);
  const operator = readOperatorFile();
  const ofApp = new StyleAttributes();
  const html = new Map([
    [
      'index.html',
      fillIndex(readFileSync(join(outDir, 'index.html'), 'utf8'), {
        app: ofApp.taken(renderFirstScreen(sites, buildYear)),
        still: renderStillNotice(),
        rules: ofApp.css,
      }),
    ],
  ]);
  const ofPages = new StyleAttributes();
  const pages = [
    ...(await renderStaticPages(
      sites,
      buildYear,
      operator.json,
      published('leichte-sprache.json'),
      nearMaps,
    )),
    ...(await renderLegalPages(operator.json)),
  ].map((page) => ({ ...page, body: ofPages.taken(page.body) }));
  const styles = writeStyles(`${sharedCss(ssrDir)}${ofPages.css}`);
  const early = await inlineScript('src/start/early.ts');
  for (const page of pages) html.set(page.path, staticPage(page, styles, early));
  const notFound = renderNotFoundPage(basePath);
  const script = `${early}${await inlineScript('src/start/findRoot.ts')}`;
  html.set(notFound.path, staticPage(notFound, styles, script));
  const hosts = [...new Set([...serviceHosts(operator.json), ...connectHosts])];
  for (const [path, page] of html) {
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, withPolicy(page, hosts));
  }
  writeServerFiles(contentPolicy(html.values(), hosts), operator.json);
}

/** The first screen with its styles inlined: the first paint needs no second request. */
function fillIndex(html: string, rendered: { app: string; still: string; rules: string }): string {
  return html
    .replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_tag, path: string) => {
      const css = readFileSync(join(outDir, path), 'utf8');
      return `<style>${css.replaceAll('url(./', 'url(./assets/')}${rendered.rules}</style>`;
    })
    .replace('<!--app-->', () => rendered.app)
    .replace('<!--still-->', () => rendered.still);
}

/** The styles of the prerendered components; addresses in them are relative to assets/. */
function sharedCss(ssrDir: string): string {
  const assets = join(ssrDir, 'assets');
  const name = readdirSync(assets).find((file) => file.endsWith('.css'));
  if (name === undefined) throw new Error('the build of the static pages has no style sheet');
  return readFileSync(join(assets, name), 'utf8').replaceAll('url(/assets/', 'url(');
}

/** Writes the style sheet of the static pages beside the app's own; returns its path. */
function writeStyles(css: string): string {
  const path = `assets/pages-${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
  writeFileSync(join(outDir, path), css);
  return path;
}
