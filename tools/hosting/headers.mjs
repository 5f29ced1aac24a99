// @ts-check

/**
 * What every server of the map says beside the files: our own, and those that we write
 * configurations for.
 */

const UTF_8 = '; charset=utf-8';

/** @type {Readonly<Record<string, string>>} Types of all files of the map, by their extension. */
export const TYPES = {
  html: `text/html${UTF_8}`,
  css: `text/css${UTF_8}`,
  js: `text/javascript${UTF_8}`,
  txt: `text/plain${UTF_8}`,
  csv: `text/csv${UTF_8}`,
  csvt: `text/plain${UTF_8}`,
  prj: `text/plain${UTF_8}`,
  md: `text/markdown${UTF_8}`,
  json: 'application/json',
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  atom: 'application/atom+xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  gpkg: 'application/geopackage+sqlite3',
  wasm: 'application/wasm',
  parquet: 'application/vnd.apache.parquet',
  pmtiles: 'application/vnd.pmtiles',
  zip: 'application/zip',
};

/**
 * Folder of the page on which staff keep the facts. Its scripts read GeoPackages with SQLite, which is
 * WebAssembly: allowed here and nowhere else, for the page as for the worker that does it. No other
 * page shows it in a frame, where somebody could be led to press something.
 */
export const UPKEEP = 'pflege/';

/**
 * @param {string} policy Content-Security-Policy of the other pages
 * @returns {string} that of all that lies in the folder
 */
export const upkeepPolicy = (policy) =>
  policy
    .replace(/script-src [^;]*/, "$& 'wasm-unsafe-eval'")
    .replace(/frame-ancestors [^;]*/, "frame-ancestors 'self'");

/** What stands for a folder; those of ogc/ have no page. */
export const INDEX = ['index.html', 'index.json', 'index.geojson'];

/** Of all that a browser can do for a page, the map asks for these; hosts of a frame may forbid them. */
const ALLOWED = ['clipboard-write', 'fullscreen', 'geolocation'];
const REFUSED = ['accelerometer', 'camera', 'display-capture', 'gyroscope', 'magnetometer'];
const REFUSED_TOO = ['microphone', 'midi', 'payment', 'publickey-credentials-get', 'usb'];

/**
 * Of all answers, also of errors.
 * @param {string} policy Content-Security-Policy
 * @returns {Readonly<Record<string, string>>}
 */
export function headersOf(policy) {
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': [
      ...ALLOWED.map((feature) => `${feature}=(self)`),
      ...[...REFUSED, ...REFUSED_TOO].map((feature) => `${feature}=()`),
    ].join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    // All of it is public, and meant to be used elsewhere; frames in a sandbox belong to no server.
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Access-Control-Allow-Origin': '*',
  };
}

/** Files in assets/ have a hash in their names and never change; all others are asked for anew. */
export const CACHING = {
  assets: 'public, max-age=31536000, immutable',
  others: 'no-cache',
};

/**
 * Which pages may show the map in a frame, as a directive of the policy: there is nothing on it that
 * somebody could be led to press, so all may unless the operator names them.
 * @param {readonly string[] | null | undefined} origins
 */
export const frameAncestors = (origins) =>
  `frame-ancestors ${origins ? ["'self'", ...origins].join(' ') : '*'}`;
