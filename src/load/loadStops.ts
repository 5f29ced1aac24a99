import type { Stop } from '../model/geo/stop';
import { parseStops } from '../model/geo/stopsFile';
import { fetchJson } from './fetchJson';

/** Fetches the stops, as places to measure from. Null when they do not come: municipalities are there without them. */
export async function loadStops(url: string): Promise<readonly Stop[] | null> {
  const fetched = await fetchJson(url);
  return fetched.ok ? parseStops(fetched.json) : null;
}
