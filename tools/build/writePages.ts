import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Prerender from '../../src/start/prerender';
import { buildYear, outDir } from '../inputs.mjs';
import { readOperatorFile } from '../operator';
import { inlineScript } from './inlineScript';
import { nearMaps } from './nearMaps';
import { staticPage } from './staticPage';

/**
 * Fills index.html with the first screen and writes one page per site, the legally required pages
 * and the file for maps, whose words are those of the page.
 * @param ssrDir folder of the components for prerendering
 */
export async function writePages(ssrDir: string): Promise<void> {
  const rendered = (await import(
    pathToFileURL(join(ssrDir, 'prerender.js')).href
  )) as typeof Prerender;
  const { renderFirstScreen, renderStillNotice, renderStaticPages, renderLegalPages } = rendered;
  const published = (name: string): unknown =>
    JSON.parse(readFileSync(join(outDir, 'data', name), 'utf8'));
  const sites = published('sites.geojson');
  const geoPackage = rendered.renderGeoPackage(sites, published('population.json'), buildYear);
  writeFileSync(join(outDir, 'data/quartierskarte-hessen.gpkg'), geoPackage);
  const index = join(outDir, 'index.html');
  const built = readFileSync(index, 'utf8');
  const startScript = [...built.matchAll(/<script type="module"[^>]* src="\.\/([^"]+)"/g)].at(
    -1,
  )?.[1];
  if (startScript === undefined) throw new Error('the first screen has no start script');
  const html = fillIndex(built, {
    app: renderFirstScreen(sites, buildYear),
    still: renderStillNotice(),
  });
  writeFileSync(index, html);
  const parts = {
    styles: writeSharedStyles(ssrDir),
    earlyScript: await inlineScript('early'),
    startScript,
  };
  const unknown = { ...parts, earlyScript: `${parts.earlyScript}${await inlineScript('mangled')}` };
  const operator = readOperatorFile();
  for (const page of [
    ...(await renderStaticPages(
      sites,
      buildYear,
      operator.json,
      published('leichte-sprache.json'),
      nearMaps,
    )),
    ...(await renderLegalPages(operator.json)),
  ]) {
    const file = join(outDir, page.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, staticPage(page, page.path === '404.html' ? unknown : parts));
  }
}

/**
 * The first screen with its styles inlined: the first paint needs no second request. Static pages
 * that become the map take the file, by its name.
 */
function fillIndex(html: string, rendered: { app: string; still: string }): string {
  return html
    .replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_tag, path: string) => {
      const css = readFileSync(join(outDir, path), 'utf8');
      return `<style data-file="./${path}">${css.replaceAll('url(./', 'url(./assets/')}</style>`;
    })
    .replace('<!--app-->', () => rendered.app)
    .replace('<!--still-->', () => rendered.still);
}

/** Copies the style sheet of the prerendered components beside the app's own; returns its path. */
function writeSharedStyles(ssrDir: string): string {
  const assets = join(ssrDir, 'assets');
  const name = readdirSync(assets).find((file) => file.endsWith('.css'));
  if (name === undefined) throw new Error('the build of the static pages has no style sheet');
  const css = readFileSync(join(assets, name), 'utf8').replaceAll('url(/assets/', 'url(');
  writeFileSync(join(outDir, 'assets', name), css);
  return `assets/${name}`;
}
