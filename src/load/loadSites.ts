import type { Problem } from '../model/problem';
import type { Site } from '../model/site';
import { parseSites } from '../model/sitesGeoJson';
import { type FetchFailure, fetchJson } from './fetchJson';

/** What came of fetching the facts: sites with what was wrong in them, or why nothing came. */
export type Loaded =
  | { readonly ok: true; readonly sites: readonly Site[]; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly reason: FetchFailure };

/** Fetches and checks the sites. Never throws; a file without a single readable site is a failure. */
export async function loadSites(url: string): Promise<Loaded> {
  const fetched = await fetchJson(url);
  if (!fetched.ok) return fetched;
  const { sites, problems } = parseSites(fetched.json);
  return sites.length === 0 ? { ok: false, reason: 'content' } : { ok: true, sites, problems };
}
