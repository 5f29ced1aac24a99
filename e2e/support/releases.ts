import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtureInputs } from '../../src/testing/fixtureInputs';
import { writeWorker } from '../../tools/build/writeWorker';
import { serve } from '../../tools/serve.mjs';

const editable = ['betrieb.json', 'icon.svg', 'manifest.webmanifest', 'robots.txt'];
const isText = /\.(html|js|css)$/;

/** A host that has the map under a path, and can be switched off for good. */
export class Host {
  readonly #folder = mkdtempSync(join(tmpdir(), 'host-'));
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
    this.#publish();
    this.#releases += 1;
    const assets = readdirSync(join(this.map, 'assets')).filter((name) => /\.(js|css)$/.test(name));
    const renamed = assets.map((name) => [name, this.#renamed(name)] as const);
    this.#edit((text) =>
      renamed
        .reduce((all, [from, to]) => all.replaceAll(from, to), text)
        .replaceAll('<html ', `<html data-release="${this.#releases}" `),
    );
    for (const [from, to] of renamed) {
      const path = join(this.map, 'assets', from);
      cpSync(path, join(this.map, 'assets', to));
      rmSync(path);
    }
    const population = join(this.map, 'data/population.json');
    writeFileSync(population, `${readFileSync(population, 'utf8')}\n`);
    await writeWorker(this.map, editable, betrieb);
  }

  /** Changes the operator's settings on the server. */
  operate(betrieb: unknown): void {
    writeFileSync(join(this.map, 'betrieb.json'), JSON.stringify(betrieb));
  }

  /** A file's name in this release: its hash begins with the number of the release, or with _ where it did already. */
  #renamed(name: string): string {
    return name.replace(
      /-([\w-])([\w-]{7}\.\w+)$/,
      (_, first: string, rest: string) =>
        `-${first === String(this.#releases) ? '_' : this.#releases}${rest}`,
    );
  }

  #publish(): void {
    rmSync(this.map, { recursive: true, force: true });
    cpSync(fixtureInputs.OUT_DIR, this.map, {
      recursive: true,
      // They would be sent instead of what is changed here.
      filter: (path) => !/\.(br|gz)$/.test(path),
    });
    // The town's own page.
    writeFileSync(join(this.#folder, 'index.html'), '<!doctype html><title>SYNTHETIC</title>');
    this.operate({ grundkarte: 'umriss', dienst: 'basemap.de' });
  }

  #edit(change: (text: string) => string): void {
    for (const name of readdirSync(this.map, { recursive: true, encoding: 'utf8' })) {
      if (!isText.test(name) || name === 'sw.js') continue;
      const path = join(this.map, name);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    }
  }
}
