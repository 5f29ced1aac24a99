import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Site } from '../src/model/site';
import { parsePublishedContext, toGeoJson, toIndex, toPlaces } from '../src/model/sitesGeoJson';
import type * as Prerender from '../src/start/prerender';
import { buildRenderer } from '../tools/build/buildRenderer';
import { compressFiles } from '../tools/build/compressFiles';
import { withPolicy } from '../tools/build/contentPolicy';
import { StyleAttributes } from '../tools/build/styleAttributes';
import { buildYear, outDir } from '../tools/inputs.mjs';

/** What is for the start: all but a page and a picture for each site. */
const isForStart = (path: string): boolean =>
  !/^(standort|en|kommune|kreis|programm|bilder|verzeichnis|ogc|pflege)\b/.test(
    relative(outDir, path),
  );

/** The built page, as visitors get it. */
export function writeProduct(to: string): void {
  cpSync(outDir, to, { recursive: true, filter: isForStart });
}

/** All that is known of more sites would be a longer text than a browser reads. */
const mostInOneText = 12_000;

let rendering: Promise<typeof Prerender> | undefined;

async function renderer(): Promise<typeof Prerender> {
  const folder = await buildRenderer();
  const loaded: typeof Prerender = await import(pathToFileURL(join(folder, 'prerender.js')).href);
  rmSync(folder, { recursive: true });
  return loaded;
}

/**
 * The built page with other sites: their facts, and the first screen rendered with them, as the build
 * does both.
 */
export async function writeProductWith(to: string, sites: readonly Site[]): Promise<void> {
  writeProduct(to);
  const data = join(to, 'data');
  const published: unknown = JSON.parse(readFileSync(join(data, 'sites.geojson'), 'utf8'));
  const context = parsePublishedContext(published);
  const write = (name: string, json: object) =>
    writeFileSync(join(data, name), JSON.stringify(json));
  write('sites-index.json', toIndex(sites, context));
  write('sites-places.json', toPlaces(sites, context.areas));
  rmSync(join(data, 'sites.geojson'));
  if (sites.length <= mostInOneText) write('sites.geojson', toGeoJson(sites, context));
  rendering ??= renderer();
  const { renderFirstScreen } = await rendering;
  const ofApp = new StyleAttributes();
  const app = ofApp.taken(renderFirstScreen(toGeoJson(sites, context), buildYear));
  const page = join(to, 'index.html');
  const html = readFileSync(page, 'utf8')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('</head>', () => `<style>${ofApp.css}</style></head>`)
    .replace(/(<div id="root"[^>]*>)[\s\S]*(<\/div>\s*<\/body>)/, (_all, start, end) =>
      [start, app, end].join(''),
    );
  writeFileSync(page, withPolicy(html, []));
  await compressFiles(to);
  // One of them is fetched at a time: packing them all would take minutes.
  for (const feature of toGeoJson(sites).features) write(`sites/${feature.id}.json`, feature);
}
