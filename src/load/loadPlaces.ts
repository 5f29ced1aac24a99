import * as v from 'valibot';
import type { HessenTopology } from '../model/geo/boundaries';
import type { Stop } from '../model/geo/stop';
import { parseStops } from '../model/geo/stopsFile';
import { fetchJson } from './fetchJson';

/** Fetches the boundaries of the base map. Rejects when they do not come. */
export const loadTopology = (url: string): Promise<HessenTopology> => fetchAs(url, readTopology);

/** Fetches the stops, as places to measure from. Rejects when they do not come. */
export const loadStops = (url: string): Promise<readonly Stop[]> => fetchAs(url, parseStops);

/** @param read the content in its type, null where it is something else */
async function fetchAs<T>(url: string, read: (json: unknown) => T | null): Promise<T> {
  const fetched = await fetchJson(url);
  if (!fetched.ok) throw new Error(`${url}: ${fetched.reason}`);
  const content = read(fetched.json);
  if (content === null) throw new Error(`${url}: content`);
  return content;
}

const topologySchema = v.looseObject({
  type: v.literal('Topology'),
  objects: v.looseObject({
    municipalities: v.looseObject({ geometries: v.pipe(v.array(v.unknown()), v.minLength(1)) }),
  }),
});

const isTopology = (json: unknown): json is HessenTopology => v.is(topologySchema, json);
const readTopology = (json: unknown): HessenTopology | null => (isTopology(json) ? json : null);
