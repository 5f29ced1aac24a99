import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin, transformWithOxc } from 'vite';

/** The package has its sources beside what it has built of them. */
const source = normalizePath(fileURLToPath(new URL('../src/', import.meta.resolve('maplibre-gl'))));
const licence =
  '/*! MapLibre GL JS, 3-Clause BSD, https://github.com/maplibre/maplibre-gl-js/blob/main/LICENSE.txt */';
const worker = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/**
 * Builds MapLibre from its sources, where the package has two files that both hold what the page and
 * its worker share: the visitor fetches that once, and of MapLibre only what is used – 260 kB instead
 * of 364. The worker is then a part of the same build. The server for development and the unit tests
 * take the files of the package.
 */
export function mapLibreSource(): Plugin {
  let workerPart: string;
  return {
    name: 'quartierskarte-maplibre-source',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      workerPart = this.emitFile({
        type: 'chunk',
        id: `${source}source/worker.ts`,
        name: 'mapLibreWorker',
      });
    },
    resolveId(id) {
      if (id === 'maplibre-gl') return `${source}index.ts`;
      return id === worker ? `\0${worker}` : null;
    },
    load: (id) =>
      id === `\0${worker}` ? `export default import.meta.ROLLUP_FILE_URL_${workerPart};` : null,
    /** As the package itself does: what a field is declared to be leaves what its prototype has. */
    transform: (code, id) =>
      id.startsWith(source) && id.endsWith('.ts')
        ? transformWithOxc(code, id, {
            tsconfig: false,
            assumptions: { setPublicClassFields: true },
            typescript: { removeClassFieldsWithoutInitializer: true },
          })
        : null,
    /** Its licence wants to be named where it is handed out; made short, the code names none. */
    outputOptions: (options) => ({
      ...options,
      postBanner: ({ moduleIds }) => (moduleIds.some((id) => id.startsWith(source)) ? licence : ''),
    }),
  };
}
