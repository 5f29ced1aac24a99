import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeArchive } from './syntheticArchive';
import { cutTiles, syntheticKassel } from './syntheticStreets';
import { servicePaths, syntheticStyle, syntheticTileJson } from './syntheticStyle';

/** How the service behaves; real services fail in each of these ways. */
export type StreetMode =
  | 'well'
  /** Answers each request with a page of HTML. */
  | 'page'
  | 'page for tiles'
  /** Takes each request and never answers. */
  | 'silent'
  | 'no tiles'
  | 'tiles refused';

const basemapTile = cutTiles(
  syntheticKassel({
    streets: {
      name: 'Verkehrslinie',
      properties: { klasse: 'Gemeindestraße', land: 'HE' },
    },
    built: { name: 'Siedlungsflaeche', properties: { klasse: 'Wohnbaufläche' } },
    places: {
      name: 'Name_Punkt',
      properties: { klasse: 'Ort', art: 'Stadt', einwohnerzahl: 200_000 },
    },
  }),
);
const protomapsTile = cutTiles(
  syntheticKassel({
    streets: {
      name: 'roads',
      properties: { kind: 'major_road', kind_detail: 'primary', min_zoom: 10 },
    },
    built: { name: 'landuse', properties: { kind: 'residential' } },
    places: { name: 'places', properties: { kind: 'locality', min_zoom: 10 } },
  }),
);

/** A SYNTHETIC local tile service with the addresses and schema of basemap.de, and an archive. */
export class StreetServer {
  mode: StreetMode = 'well';
  /** Paths of all requests so far. */
  readonly asked: string[] = [];
  readonly #server = createServer((request, response) => this.#answer(request, response));
  readonly #archive = writeArchive(protomapsTile);

  /** Starts to listen on a free port. */
  async start(): Promise<void> {
    await new Promise<void>((done) => {
      this.#server.listen(0, 'localhost', done);
    });
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => {
      this.#server.close(done);
    });
  }

  /** The address of the style, for betrieb.json. */
  get styleUrl(): string {
    return `${this.origin}${servicePaths.style}`;
  }

  get origin(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/';
    const isTile = path.startsWith(servicePaths.tiles) && path.endsWith('.pbf');
    this.asked.push(path);
    if (this.mode === 'silent') return;
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'range');
    if (this.mode === 'page' || (this.mode === 'page for tiles' && isTile)) sendPage(response);
    else if (path === '/archiv.pmtiles') sendRange(this.#archive, request, response);
    else if (path === servicePaths.style) sendJson(response, syntheticStyle(this.origin));
    else if (path === servicePaths.tileJson) sendJson(response, syntheticTileJson(this.origin));
    else if (this.mode === 'tiles refused') response.writeHead(503).end();
    else if (this.mode === 'no tiles' || !isTile) response.writeHead(404).end();
    else sendTile(path, response);
  }
}

/** Where the service has nothing it answers 404. */
function sendTile(path: string, response: ServerResponse): void {
  const address = path.slice(servicePaths.tiles.length);
  const [z = 0, x = 0, y = 0] = (address.match(/\d+/g) ?? []).map(Number);
  const bytes = basemapTile(z, x, y);
  response.writeHead(bytes === null ? 404 : 200, { 'Content-Type': 'application/x-protobuf' });
  response.end(bytes);
}

function sendJson(response: ServerResponse, content: unknown): void {
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(content));
}

function sendPage(response: ServerResponse): void {
  response.setHeader('Content-Type', 'text/html');
  response.end('<!doctype html><title>Wartung</title>');
}

function sendRange(file: Buffer, { headers }: IncomingMessage, response: ServerResponse): void {
  const [, from = '0', to = ''] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
  const part = file.subarray(Number(from), to === '' ? undefined : Number(to) + 1);
  response.writeHead(206, {
    'Content-Length': part.length,
    'Content-Range': `bytes ${from}-${Number(from) + part.length - 1}/${file.length}`,
  });
  response.end(part);
}
