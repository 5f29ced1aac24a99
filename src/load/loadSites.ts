import type { Problem } from '../model/problem';
import type { Site } from '../model/site';
import { type Context, parseContext, parseSites } from '../model/sitesGeoJson';
import { type FetchFailure, fetchJson } from './fetchJson';

/** Result of fetching the facts: sites with the problems found in them, or why they failed. */
export type Loaded =
  | {
      readonly ok: true;
      readonly sites: readonly Site[];
      readonly context: Context;
      readonly problems: readonly Problem[];
    }
  | { readonly ok: false; readonly reason: FetchFailure };

/** Fetches and checks the sites. Never throws; a file without a single readable site is a failure. */
export async function loadSites(url: string): Promise<Loaded> {
  const fetched = await fetchJson(url);
  if (!fetched.ok) return fetched;
  const { sites, problems } = parseSites(fetched.json);
  if (sites.length === 0) return { ok: false, reason: 'content' };
  return { ok: true, sites, context: parseContext(fetched.json), problems };
}
