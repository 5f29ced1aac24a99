import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { build } from 'vite';
import { inProject } from '../setup/project.mjs';

/** The folder in the file. */
const top = 'quartierskarte-hessen';
/** The same bytes for the same files, whenever and wherever they are packed; a time without a zone. */
const mtime = new Date(2000, 0, 1);
const packedAlready = /\.(br|gz|bin|gpkg|png|woff2|pmtiles|parquet|zip)$/;

/**
 * Packs a built site with the server that `npm start` uses, as one script that needs only Node, and
 * the configurations for other servers.
 * @param folder of the built site
 * @param file to be written
 */
export async function packSite(folder: string, file: string): Promise<void> {
  const entries = new Map<string, Uint8Array>([
    ['LIESMICH.txt', new TextEncoder().encode(readme)],
    ['starten.mjs', new TextEncoder().encode(await serverScript())],
    ...filesIn(folder, 'karte'),
    ...filesIn(`${folder}.server`, 'karte.server'),
  ]);
  const sorted = [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(
    sorted.map(([path, content]) => [
      `${top}/${path}`,
      [content, { level: packedAlready.test(path) ? 0 : 9, mtime, os: 3, attrs: 0o644 << 16 }],
    ]),
  );
  writeFileSync(file, zipSync(zippable));
}

/** Files of a folder, under another name. */
function filesIn(folder: string, name: string): readonly (readonly [string, Uint8Array])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const inside = path.slice(folder.length + 1).replaceAll(sep, '/');
      return [`${name}/${inside}`, readFileSync(path)] as const;
    });
}

/** tools/serve.mjs with all it needs, for the folder beside it. */
async function serverScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      write: false,
      ssr: inProject('tools/serve.mjs'),
      target: 'node20',
      rolldownOptions: {
        output: {
          banner: `import { fileURLToPath as pathOf } from 'node:url';
const { OUT_DIR = pathOf(new URL('karte', import.meta.url)) } = process.env;
Object.assign(process.env, { OUT_DIR });`,
        },
      },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk' || outputs.length > 1)
    throw new Error('the server was not built as one script');
  return chunk.code;
}

const readme = `Quartierskarte Hessen

Auf diesem Rechner ansehen (braucht nur Node ab 20: https://nodejs.org):

    node starten.mjs

Dann zeigt der Browser die Karte unter http://localhost:4173/ (einen anderen Anschluss nimmt
PORT=4180 node starten.mjs). Ohne Node geht auch:

    python3 -m http.server 4173 --directory karte

Die Dateien einfach zu öffnen, ohne einen Server, erlauben Browser nicht.

Veröffentlichen: Legen Sie den Inhalt von karte/ auf irgendeinen Webserver, unter irgendeinen Pfad.
Für nginx und Caddy stehen fertige Einstellungen in karte.server/. Angaben des Betreibers stehen in
karte/betrieb.json; Impressum und Datenschutz brauchen dafür einen neuen Bau.


English

See it on this machine (needs only Node 20 or later): node starten.mjs, then http://localhost:4173/.
Without Node: python3 -m http.server 4173 --directory karte
To publish it, put the content of karte/ on any web server, under any path; karte.server/ has
configurations for nginx and Caddy.
`;
