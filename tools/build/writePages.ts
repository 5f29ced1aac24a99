import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Prerender from '../../src/start/prerender';
import { writeServerFiles } from '../hosting/writeServerFiles';
import { basePath, buildYear, connectHosts, outDir } from '../inputs.mjs';
import { readOperatorFile } from '../operator';
import { contentPolicy, serviceHosts, withPolicy } from './contentPolicy';
import { elementScript, inlineScript } from './inlineScript';
import { nearMaps } from './nearMaps';
import { staticPage } from './staticPage';
import { StyleAttributes } from './styleAttributes';
import { usedStyles } from './usedStyles';

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
    renderEmbedPages,
  } = rendered;
  const published = (name: string): unknown =>
    JSON.parse(readFileSync(join(outDir, 'data', name), 'utf8'));
  const sites = published('sites.geojson');
  const population = published('population.json');
  const geoPackage = rendered.renderGeoPackage(sites, population, buildYear);
  writeFileSync(join(outDir, 'data/quartierskarte-hessen.gpkg'), geoPackage);
  const built = readFileSync(join(outDir, 'index.html'), 'utf8');
  const startScript = [...built.matchAll(/<script type="module"[^>]* src="\.\/([^"]+)"/g)].at(
    -1,
  )?.[1];
  if (startScript === undefined) throw new Error('the first screen has no start script');
  writeFileSync(join(outDir, 'einbetten.js'), await elementScript());
  const operator = readOperatorFile();
  const ofApp = new StyleAttributes();
  const html = new Map([
    [
      'index.html',
      fillIndex(built, {
        app: ofApp.taken(renderFirstScreen(sites, buildYear)),
        still: renderStillNotice(),
        rules: ofApp.css,
      }),
    ],
  ]);
  const ofPages = new StyleAttributes();
  const pages = [
    ...(await renderStaticPages(
      {
        geoJson: sites,
        population,
        easyTexts: published('leichte-sprache.json'),
        operator: operator.json,
        currentYear: buildYear,
      },
      nearMaps(),
    )),
    ...(await renderLegalPages(operator.json)),
    ...(await renderEmbedPages(operator.json, buildYear)),
  ].map((page) => ({ ...page, body: ofPages.taken(page.body) }));
  const notFound = renderNotFoundPage(basePath);
  const bodies = [...pages, notFound].map(({ body }) => body);
  const parts = {
    styles: writeStyles(
      'pages',
      `${usedStyles(sharedCss(ssrDir), bodies, rendered.laterClasses)}${ofPages.css}`,
    ),
    earlyScript: await inlineScript('early'),
    startScript,
  };
  for (const page of pages) html.set(page.path, staticPage(page, parts));
  const lead = `${await inlineScript('mangled')}${await inlineScript('findRoot')}`;
  const unknown = { ...parts, earlyScript: `${parts.earlyScript}${lead}` };
  html.set(notFound.path, staticPage(notFound, unknown));
  const hosts = [...new Set([...serviceHosts(operator.json), ...connectHosts])];
  for (const [path, page] of html) {
    const file = join(outDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, withPolicy(page, hosts));
  }
  writeServerFiles(contentPolicy(html.values(), hosts), operator.json);
}

/**
 * The first screen with its styles inlined: the first paint needs no second request. Static pages
 * that become the map take the same from a file, by its name.
 */
function fillIndex(html: string, rendered: { app: string; still: string; rules: string }): string {
  return html
    .replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_tag, path: string) => {
      const css = `${readFileSync(join(outDir, path), 'utf8')}${rendered.rules}`;
      const file = writeStyles('first', css);
      return `<style data-file="./${file}">${css.replaceAll('url(./', 'url(./assets/')}</style>`;
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

/** Writes a style sheet beside the app's own; returns its path. */
function writeStyles(name: string, css: string): string {
  const path = `assets/${name}-${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
  writeFileSync(join(outDir, path), css);
  return path;
}
