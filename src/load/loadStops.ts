import type { Stop } from '../model/geo/stops';
import { parseStops } from '../model/geo/stops';
import { fetchAs } from './fetchJson';

/** Fetches the stops, as places to measure from. Rejects when they do not come. */
export const loadStops = (url: string): Promise<readonly Stop[]> => fetchAs(url, parseStops);
