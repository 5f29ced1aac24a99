import type { HessenTopology } from '../model/boundaries';
import { fetchJson } from './fetchJson';

/** Fetches the boundaries of the base map. Null when they do not come: then the SVG map stays. */
export async function loadTopology(url: string): Promise<HessenTopology | null> {
  const fetched = await fetchJson(url);
  return fetched.ok && isTopology(fetched.json) ? fetched.json : null;
}

const isTopology = (json: unknown): json is HessenTopology =>
  typeof json === 'object' && json !== null && 'type' in json && json.type === 'Topology';
