import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fixtureInputs } from '../../src/testing/fixtureInputs';
import { writeWorker } from '../../tools/build/writeWorker';
import { serve } from '../../tools/serve.mjs';
import { inProject } from './facts';

const editable = ['betrieb.json', 'icon.svg', 'manifest.webmanifest', 'robots.txt'];
const isText = /\.(html|js|css)$/;

const built = inProject(fixtureInputs.OUT_DIR);

/** A host that has the map under a path, and can be switched off for good. */
export class Host {
  /** Beside the build, whose files it shares. */
  readonly #folder = mkdtempSync(inProject('.cache/host-'));
  #running: { readonly close: () => Promise<void> } | undefined;
  #port = 0;
  #releases = 0;

  /** Where the map is, as a folder on the disk. */
  get map(): string {
    return join(this.#folder, 'karte');
  }

  get address(): string {
    return `http://localhost:${this.#port}/karte/`;
  }

  async start(): Promise<void> {
    if (this.#releases === 0) this.#publish();
    const { address, close } = await serve({ dir: this.#folder, port: this.#port });
    this.#running = { close };
    this.#port = Number(new URL(address).port);
  }

  /** From now on nobody answers. */
  async stop(): Promise<void> {
    await this.#running?.close();
    this.#running = undefined;
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true });
  }

  /** SYNTHETIC: a later release, whose scripts, styles and first screen are others; the former are gone. */
  async release(betrieb: unknown = {}): Promise<void> {
    this.#releases += 1;
    const assets = readdirSync(join(built, 'assets')).filter((name) => /\.(js|css)$/.test(name));
    this.#publish(new Map(assets.map((name) => [name, this.#renamed(name)])));
    const population = join(this.map, 'data/population.json');
    this.#write(population, `${readFileSync(population, 'utf8')}\n`);
    await writeWorker(this.map, editable, betrieb);
  }

  /** Changes the operator's settings on the server. */
  operate(betrieb: unknown): void {
    this.#write(join(this.map, 'betrieb.json'), JSON.stringify(betrieb));
  }

  /** A file's name in this release: its hash begins with the number of the release, or with _ where it did already. */
  #renamed(name: string): string {
    return name.replace(
      /-([\w-])([\w-]{7}\.\w+)$/,
      (_, first: string, rest: string) =>
        `-${first === String(this.#releases) ? '_' : this.#releases}${rest}`,
    );
  }

  /** @param renamed new names of scripts and styles in a later release, by those of the build */
  #publish(renamed: ReadonlyMap<string, string> = new Map()): void {
    rmSync(this.map, { recursive: true, force: true });
    const later = renamed.size > 0;
    const edited = (text: string) =>
      text
        .replace(/[\w.~-]+\.(?:js|css)/g, (name) => renamed.get(name) ?? name)
        .replaceAll('<html ', `<html data-release="${this.#releases}" `);
    for (const entry of readdirSync(built, { recursive: true, withFileTypes: true })) {
      // Packed copies would be sent instead of what is changed here.
      if (!entry.isFile() || /\.(br|gz)$/.test(entry.name)) continue;
      const from = join(entry.parentPath, entry.name);
      const folder = join(this.map, relative(built, entry.parentPath));
      const to = join(folder, renamed.get(entry.name) ?? entry.name);
      mkdirSync(folder, { recursive: true });
      // The worker is written anew, in its place.
      if (entry.name === 'sw.js') copyFileSync(from, to);
      else if (later && isText.test(entry.name))
        writeFileSync(to, edited(readFileSync(from, 'utf8')));
      else linkSync(from, to);
    }
    // The town's own page.
    writeFileSync(join(this.#folder, 'index.html'), '<!doctype html><title>SYNTHETIC</title>');
    this.operate({ grundkarte: 'umriss', dienst: 'basemap.de' });
  }

  /** In the place of a file, which may be that of the build, too: it stays as it is. */
  #write(path: string, content: string): void {
    rmSync(path, { force: true });
    writeFileSync(path, content);
  }
}
