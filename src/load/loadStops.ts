import type { Stop } from '../model/geo/stops';
import { parseStops } from '../model/geo/stops';
import { fetchAs } from './fetchJson';

/** Fetches the stops, as places to measure from. Rejects on failure. */
export const loadStops = (url: string): Promise<readonly Stop[]> => fetchAs(url, parseStops);
