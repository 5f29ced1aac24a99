import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { feature } from 'topojson-client';
import { stopFeatures } from '../src/map/ground/stopFeatures';
import { boundaryLines } from '../src/model/geo/boundaryLines';
import { groundLines } from '../src/model/geo/ground';
import { withNearShapes } from '../src/model/geo/nearTopology';
import { compressFiles } from '../tools/build/compressFiles';
import { readAllStops, readGround, readTopology } from '../tools/facts';
import { outDir } from '../tools/inputs.mjs';
import { serve } from '../tools/serve.mjs';
import { findBrowser } from '../tools/setup/browser.mjs';

const inRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folder = inRoot('.cache/bench');

/**
 * Serves our built page at `ours/`, and pages of others with the same points at `peers/`, to one
 * browser. Needs a finished build.
 */
export async function openPeers(port: number) {
  prepare();
  const { address, close } = await serve({ dir: folder, port });
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--use-angle=swiftshader'],
  });
  return { address, browser, close: () => browser.close().then(close) };
}

function prepare(): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(outDir, join(folder, 'ours'), { recursive: true });
  cpSync(inRoot('bench/peers'), join(folder, 'peers'), { recursive: true });
  const lib = join(folder, 'peers/lib');
  mkdirSync(lib);
  for (const file of [
    'maplibre-gl.mjs',
    'maplibre-gl-shared.mjs',
    'maplibre-gl-worker.mjs',
    'maplibre-gl.css',
  ]) {
    cpSync(inRoot(`node_modules/maplibre-gl/dist/${file}`), join(lib, file));
  }
  for (const file of ['leaflet.js', 'leaflet.css']) {
    cpSync(inRoot(`node_modules/leaflet/dist/${file}`), join(lib, file));
  }
  writeFileSync(join(folder, 'peers/points.geojson'), points());
  writeGround(join(folder, 'peers/ground'));
  compressFiles(join(folder, 'peers'));
  // The server takes a folder for a site by its start page.
  cpSync(join(folder, 'ours/index.html'), join(folder, 'index.html'));
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

/** The same sites, reduced to what the peers draw. */
function points(): string {
  const sites = JSON.parse(readFileSync(join(outDir, 'data/sites.geojson'), 'utf8'));
  const features = sites.features.map((feature: { properties: { point: number[] } }) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates: feature.properties.point },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** The middle value. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
