import type { Plugin } from 'vite';
import { publishersOf } from '../../src/model/geo/groundFiles';
import { groundFileIds } from '../../src/model/geo/groundManifest';
import { toStopsFile } from '../../src/model/geo/stops';
import { siteChanges } from '../../src/query/changes/siteChanges';
import {
  compileFacts,
  publishedEasyTexts,
  publishedLayers,
  publishedPopulation,
  publishedPostcodes,
  publishedSiteAreas,
  publishedSynonyms,
  readAllStops,
  readGround,
  readTopology,
} from '../facts';
import { UPKEEP } from '../hosting/headers.mjs';
import { buildYear, factsDir } from '../inputs.mjs';
import { gdalCompanions, openTables } from '../openData/openTables';
import { allReleases } from '../openData/releases';
import { inlineScript } from './inlineScript';
import { groundPicture, landDefinitions, landPicture } from './landDefinitions';

/**
 * Publishes the compiled facts under /data/ (written by the build, compiled for each request in
 * development), and puts the outline of Hessen, the current year and the theme script into
 * index.html. The tables are published as they are, except remarks.csv, which holds notes for the
 * editors, and the stops, which are packed because phones load them; sites.csv is made.
 */
export function factsPlugin(): Plugin {
  return {
    name: 'quartierskarte-facts',
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle, path }) =>
        path.startsWith(`/${UPKEEP}`)
          ? html
          : {
              html: html
                .replace('<!--land-->', landDefinitions(readTopology(), compileFacts().sites))
                .replace('<div id="root">', `<div id="root" data-year="${buildYear}">`),
              tags: [
                ...fontsOf(bundle).map((path) => preload(`./${path}`, 'font')),
                preload('./data/sites-index.json', 'fetch'),
                script(await inlineScript('early')),
              ],
            },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://local');
        const content = publishedFiles().get(path.slice(1)) ?? layerAt(path.slice(1));
        // Lists that a script imports become modules.
        if (content === undefined || searchParams.has('import')) return next();
        const type = path.endsWith('.svg') ? 'image/svg+xml' : 'application/json; charset=utf-8';
        response.setHeader('Content-Type', type);
        response.end(content());
      });
      server.watcher.add(factsDir);
      server.watcher.on('change', (file) => {
        if (file.startsWith(factsDir)) server.ws.send({ type: 'full-reload' });
      });
    },
    generateBundle() {
      const { name, config } = this.environment;
      // The Pflege page reads what the map publishes.
      if (name !== 'client' || config.build.rolldownOptions.input !== undefined) return;
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      for (const [fileName, content] of publishedFiles()) emit(fileName, content());
      for (const [fileName, content] of publishedLayers()) emit(fileName, JSON.stringify(content));
    },
  };
}

/** The font, else other letters would be seen first and lines break anew. Only the build knows its name. */
const fontsOf = (bundle: object = {}): readonly string[] =>
  Object.keys(bundle).filter((path) => path.endsWith('.woff2'));

/** Requests a file in parallel with the scripts that read it. */
const preload = (href: string, as: 'fetch' | 'font') => ({
  tag: 'link',
  attrs: { rel: 'preload', href, as, crossorigin: true },
  injectTo: 'head' as const,
});

const script = (children: string) => ({ tag: 'script', children, injectTo: 'head' as const });

const publishedStops = () => toStopsFile(readAllStops(), stopsLicence);

const stopsLicence =
  'ODbL 1.0: DB InfraGO AG, © OpenStreetMap-Mitwirkende, npm-Paket db-hafas-stations 2.0.0';

/** On paper the colours of the light theme. */
function linesPicture(id: 'rivers' | 'railways', stroke: string): string {
  const credits = publishersOf([id]).map(({ credit, licence }) => `${credit} (${licence})`);
  return groundPicture(readGround(id), stroke, credits.join(', '));
}

/** In development the facts are compiled only for those who ask for a part of them. */
function layerAt(path: string): (() => string) | undefined {
  if (!/^data\/(sites(\.geojson|-index\.json|-places\.json|\/)|coverage-notes\.json)/.test(path))
    return;
  const layer = publishedLayers().get(path);
  return layer && (() => JSON.stringify(layer));
}

function publishedFiles(): ReadonlyMap<string, () => string> {
  return new Map([
    ['data/site-areas.geojson', () => publishedSiteAreas()],
    ['data/boundaries.json', () => JSON.stringify(readTopology())],
    ['data/population.json', () => JSON.stringify(publishedPopulation())],
    ['data/postcodes.json', () => JSON.stringify(publishedPostcodes())],
    ['data/synonyms.json', () => JSON.stringify(publishedSynonyms())],
    ['data/leichte-sprache.json', () => JSON.stringify(publishedEasyTexts())],
    ['data/changes.json', () => JSON.stringify(siteChanges(allReleases()))],
    ...groundFileIds.map(
      (id) => [`data/ground/${id}.json`, () => JSON.stringify(readGround(id))] as const,
    ),
    ['data/stops.json', () => JSON.stringify(publishedStops())],
    ['data/hessen.svg', () => landPicture(readTopology())],
    ['data/ground/rivers.svg', () => linesPicture('rivers', '#a9cbdc')],
    ['data/ground/railways.svg', () => linesPicture('railways', '#b3a594')],
    ...openTables().flatMap((table) => [
      [`data/${table.name}`, () => table.content] as const,
      ...[...gdalCompanions(table)].map(
        ([name, content]) => [`data/${name}`, () => content] as const,
      ),
    ]),
  ]);
}
