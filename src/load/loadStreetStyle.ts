import {
  readStreetStyle,
  readStreetTiles,
  type StreetSource,
  type StreetStyle,
  type StreetTiles,
} from '../model/operator/streetStyle';
import { parseUrl } from '../model/parseUrl';
import { fetchJson } from './fetchJson';

/** Timeout in milliseconds of each of the two steps: the style, then its TileJSONs. */
const limitMs = 6_000;

/**
 * Fetches a foreign style and the tile addresses of each of its sources. All must be on the host of
 * the style, so that no third party hears of the page. Never throws; null when nothing can be
 * drawn.
 */
export async function loadStreetStyle(styleUrl: string): Promise<StreetStyle | null> {
  const fetched = await fetchJson(styleUrl, limitMs);
  const style = fetched.ok ? readStreetStyle(fetched.json) : null;
  if (style === null) return null;
  const found = await Promise.all(
    Object.entries(style.sources).map(async ([id, source]) => {
      const tiles = await findTiles(source, styleUrl);
      return tiles === null ? [] : ([[id, tiles]] as const);
    }),
  );
  const sources = Object.fromEntries(found.flat());
  const layers = style.layers.filter(({ source }) => source in sources);
  return layers.length === 0 ? null : { sources, layers };
}

async function findTiles(source: StreetSource, styleUrl: string): Promise<StreetTiles | null> {
  if (!('url' in source)) return onSameHost(source, styleUrl);
  const url = sameHost(source.url, styleUrl);
  const fetched = url === null ? null : await fetchJson(url, limitMs);
  const tiles = fetched?.ok === true ? readStreetTiles(fetched.json) : null;
  return tiles === null || url === null ? null : onSameHost(tiles, url);
}

function onSameHost({ tiles, minzoom, maxzoom, bounds }: StreetTiles, base: string) {
  const addresses = tiles.flatMap((address) => sameHost(address, base) ?? []);
  if (addresses.length === 0) return null;
  return { tiles: addresses, minzoom, maxzoom, bounds };
}

/** The absolute address where it is on the host of `base`, else null. Braces of templates stay. */
function sameHost(address: string, base: string): string | null {
  const url = parseUrl(address, base);
  if (url === null || url.origin !== new URL(base).origin) return null;
  return url.href.replaceAll('%7B', '{').replaceAll('%7D', '}');
}
