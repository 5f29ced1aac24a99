import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { build } from 'vite';
import { symbolFeatures } from '../src/map/features';
import { stopFeatures } from '../src/map/ground/stopFeatures';
import { dotFeatures } from '../src/map/ManySiteMarks';
import { boundaryLines } from '../src/model/geo/boundaryLines';
import { groundLines } from '../src/model/geo/ground';
import { withNearShapes } from '../src/model/geo/nearTopology';
import type { Site } from '../src/model/site';
import { parseSites } from '../src/model/sitesGeoJson';
import { hasMany } from '../src/model/symbol';
import { emptyQuery } from '../src/query/query';
import { compressFiles } from '../tools/build/compressFiles';
import { readAllStops, readGround, readTopology } from '../tools/facts';
import { buildYear, outDir } from '../tools/inputs.mjs';
import { serve } from '../tools/serve.mjs';
import { inProject } from '../tools/setup/project.mjs';
import { type ComparedPage, comparedPages, mapLibreWithStyle } from './comparedPages';
import { pointTiles } from './pointTiles';
import { writeProduct, writeProductWith } from './productAtSize';
import { syntheticSites } from './syntheticSites';

/**
 * The pages that `servePages` serves with as many sites.
 * @param largest number of sites of our page
 */
export const servedAt = (size: number, largest: number): readonly ComparedPage[] =>
  comparedPages.filter(
    ({ file, upTo = file === null ? largest : Infinity, only }) =>
      only === undefined && size <= upTo,
  );

const folder = inProject('.cache/bench/served');

/** The sites of the finished build. */
export const builtSites = (): readonly Site[] =>
  parseSites(JSON.parse(readFileSync(join(outDir, 'data/sites.geojson'), 'utf8'))).sites;

/**
 * Serves our built page at `ours-<size>/`, and pages of others with the same points at `peers/`.
 * Needs a finished build.
 * @param sizes numbers of sites; up to the real number the real ones, else SYNTHETIC ones
 * @param largest of these for our page
 */
export async function servePages(
  sizes: readonly number[],
  largest: number,
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  rmSync(folder, { recursive: true, force: true });
  const peers = join(folder, 'peers');
  await buildPeers(peers);
  writeGround(join(peers, 'ground'));
  copyFileSync(join(outDir, 'data/boundaries.json'), join(peers, 'boundaries.json'));
  const real = builtSites();
  for (const size of sizes) {
    const isReal = size <= real.length;
    const sites = isReal ? real : syntheticSites(size);
    writeFileSync(join(peers, `points-${size}.geojson`), JSON.stringify(pointsOf(sites)));
    if (hasMany(sites)) {
      const dots = dotFeatures(sites);
      writeFileSync(join(peers, `dots-${size}.geojson`), JSON.stringify(dots));
      writeFileSync(join(peers, `dots-${size}.pmtiles`), pointTiles(dots));
    }
    if (size <= (mapLibreWithStyle.upTo ?? Infinity))
      writeFileSync(join(peers, `symbols-${size}.geojson`), JSON.stringify(symbolsOf(sites)));
    const product = join(folder, `ours-${size}`);
    if (isReal) writeProduct(product);
    else if (size <= largest) await writeProductWith(product, sites);
  }
  await compressFiles(peers);
  // The server takes a folder for a site by its start page.
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Bench</title>');
  return serve({ dir: folder, port: 0 });
}

/** As their libraries recommend: bundled, minified and without what they do not use. */
async function buildPeers(to: string): Promise<void> {
  const root = inProject('bench/peers');
  await build({
    ...{ root, base: './', configFile: false, logLevel: 'warn' },
    worker: { format: 'es' },
    build: {
      ...{ outDir: to, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: comparedPages.flatMap(({ file }) => (file === null ? [] : join(root, file))),
      },
    },
  });
}

/** Our ground around Kassel as plain GeoJSON. */
function writeGround(to: string): void {
  mkdirSync(to);
  const towns = readGround('kassel');
  const lines = boundaryLines(withNearShapes(readTopology(), readGround('municipalities')));
  const files = {
    rivers: groundLines(readGround('rivers')),
    railways: groundLines(readGround('railways')),
    municipalities: lines.municipalities,
    kassel: feature(towns, towns.objects.quarters),
    stops: stopFeatures(readAllStops()),
  };
  for (const [id, content] of Object.entries(files))
    writeFileSync(join(to, `${id}.geojson`), JSON.stringify(content));
}

/** The same sites, reduced to what the peers draw and filter. */
const pointsOf = (sites: readonly Site[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: sites.map(({ point, measureTypes }) => ({
    type: 'Feature',
    properties: { kinds: measureTypes },
    geometry: { type: 'Point', coordinates: [...point] },
  })),
});

/** The same sites as our map draws them. */
function symbolsOf(sites: readonly Site[]): FeatureCollection {
  const kindsOf = new Map(sites.map(({ id, measureTypes }) => [id, measureTypes]));
  const { features, ...rest } = symbolFeatures(sites, emptyQuery, buildYear);
  return {
    ...rest,
    features: features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, kinds: kindsOf.get(feature.properties.id) },
    })),
  };
}
