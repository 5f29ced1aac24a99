import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { build } from 'vite';
import { keepsOnDevice } from '../../src/model/operator/keepsOnDevice';
import { readOperatorDetails } from '../../src/model/operator/readOperatorDetails';
import { readOperatorSettings } from '../../src/model/operator/readOperatorSettings';
import { packPages } from '../../src/offline/pagePack';
import type { ReleaseFile, ReleaseFiles } from '../../src/offline/releaseFiles';
import { UPKEEP } from '../hosting/headers.mjs';
import { inProject } from '../setup/project.mjs';

/** What a visit leaves on a device at most, in bytes as a server sends them with gzip. */
export const offlineBytes = 4_100_000;

/** The first screen and what every page names. */
const atRoot = /^(index\.html|manifest\.webmanifest|betrieb\.json|icon[^/]*\.(svg|png))$/;
/** Facts that the map reads or offers for saving, and its ground; what is for other programs is left to them. */
const facts = /^data\/(ground\/)?[^/]+\.(json|geojson|svg|gpkg)$/;
const hashed = /^assets\/.*-[\w-]{8}\.\w+$/;
const packedCopy = /\.(br|gz)$/;
const packName = /^assets\/pages-[\w-]{8}\.bin$/;

/**
 * Writes the service worker of a built site, and the file of all its static pages that it answers
 * with. Where the operator wants none, a worker that removes what former ones have left.
 * @param editable files that may be edited after the build, relative to the folder
 * @param operatorJson content of betrieb.json, any JSON
 */
export async function writeWorker(
  folder: string,
  editable: readonly string[],
  operatorJson: unknown,
): Promise<void> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll(sep, '/'),
  );
  for (const path of paths.filter((path) => packName.test(path))) rmSync(join(folder, path));
  if (!keepsOnDevice(readOperatorDetails(operatorJson).details)) {
    writeFileSync(join(folder, 'sw.js'), await workerScript('removed', {}));
    return;
  }
  const pages = writePack(folder, paths);
  const files = paths
    .filter((path) => atRoot.test(path) || facts.test(path) || path.startsWith('assets/'))
    .filter((path) => !packedCopy.test(path) && !packName.test(path))
    .concat(pages)
    .toSorted();
  const left = offlineBytes - transferredBytes(folder, files);
  const archive = ownArchive(operatorJson);
  if (left < 0)
    console.warn(
      `Ohne Netz: ${((offlineBytes - left) / 1e6).toFixed(1).replace('.', ',')} MB liegen auf jedem Gerät; vorgesehen sind höchstens 4,1 MB.`,
    );
  const all =
    archive !== null && existsSync(join(folder, archive)) && sizeOf(folder, archive) <= left
      ? [...files, archive]
      : files;
  const release = releaseOf(folder, pages, all, new Set(editable));
  writeFileSync(
    join(folder, 'sw.js'),
    await workerScript('worker', { RELEASE: JSON.stringify(release) }),
  );
}

/** Bytes of built files as a server sends them with gzip. */
export const transferredBytes = (folder: string, paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + sizeOf(folder, path), 0);

const unpackable = /\.(bin|woff2|png|pmtiles)$/;
const sizeOf = (folder: string, path: string): number =>
  unpackable.test(path)
    ? statSync(join(folder, path)).size
    : gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;

/** The operator's own archive of streets, if it lies beside the map. */
function ownArchive(json: unknown): string | null {
  const root = 'http://self.invalid/';
  const { service } = readOperatorSettings(json, root);
  if (service.kind !== 'pmtiles' || !service.archiveUrl.startsWith(root)) return null;
  return service.archiveUrl.slice(root.length);
}

/** Returns its path. */
function writePack(folder: string, paths: readonly string[]): string {
  const pages = paths
    // The Pflege page asks the server for what is published today, and has headers of its own.
    .filter((path) => path.endsWith('.html') && path !== 'index.html' && !path.startsWith(UPKEEP))
    .toSorted()
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);
  const packed = gzipSync(JSON.stringify(packPages(pages)), { level: 9 });
  const path = `assets/pages-${sumOf(packed, 'base64url').slice(0, 8)}.bin`;
  writeFileSync(join(folder, path), packed);
  return path;
}

function releaseOf(
  folder: string,
  pages: string,
  paths: readonly string[],
  editable: ReadonlySet<string>,
): ReleaseFiles {
  const files = paths.map((url): ReleaseFile => {
    const content = readFileSync(join(folder, url));
    const sum = sumOf(content, 'base64url').slice(0, 16);
    return {
      url,
      revision: hashed.test(url) ? null : sum,
      ...(editable.has(url) ? {} : { integrity: `sha256-${sumOf(content, 'base64')}` }),
    };
  });
  return { id: sumOf(JSON.stringify(files), 'base64url').slice(0, 16), pages, files };
}

const sumOf = (content: string | Buffer, encoding: 'base64' | 'base64url'): string =>
  createHash('sha256').update(content).digest(encoding);

async function workerScript(
  name: 'worker' | 'removed',
  define: Readonly<Record<string, string>>,
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: browserslistToEsbuild(),
      lib: { entry: inProject(`src/offline/${name}.ts`), formats: ['iife'], name },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk') throw new Error('the service worker was not built');
  return chunk.code;
}
