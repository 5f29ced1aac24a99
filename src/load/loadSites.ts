import type { Places } from '../model/places';
import type { Problem } from '../model/problem';
import type { ListedSite, Site } from '../model/site';
import {
  type Context,
  parseContext,
  parseIndex,
  parsePlaces,
  parseSite,
  parseSites,
} from '../model/sitesGeoJson';
import { type FetchFailure, fetchAs, fetchJson } from './fetchJson';

/** Result of fetching the index of the facts: sites with the problems found in them, or why they failed. */
export type Loaded =
  | {
      readonly ok: true;
      readonly sites: readonly ListedSite[];
      readonly context: Context;
      readonly problems: readonly Problem[];
    }
  | { readonly ok: false; readonly reason: FetchFailure };

/** Fetches and checks the index. Never throws; a file without a single readable site is a failure. */
export async function loadSites(url: string): Promise<Loaded> {
  const fetched = await fetchJson(url);
  if (!fetched.ok) return fetched;
  const { sites, problems } = parseIndex(fetched.json);
  if (sites.length === 0) return { ok: false, reason: 'content' };
  return { ok: true, sites, context: parseContext(fetched.json), problems };
}

/**
 * Fetches all that is known of these sites, in their order. Rejects where it does not come, or lacks
 * one of them: then it is of another release.
 */
export const loadWhole = (url: string, listed: readonly ListedSite[]): Promise<readonly Site[]> =>
  fetchAs(url, (json) => {
    const byId = new Map(parseSites(json).sites.map((site) => [site.id, site]));
    const whole = listed.flatMap(({ id }) => byId.get(id) ?? []);
    return whole.length === listed.length ? whole : null;
  });

/** Fetches all that is known of a site. Rejects where it does not come. */
export const loadSite = (url: string, id: string): Promise<Site> =>
  fetchAs(url, (json) => {
    const site = parseSite(json);
    return site?.id === id ? site : null;
  });

/** Fetches where sites and areas are. Rejects where it does not come. */
export const loadPlaces = (url: string): Promise<Places> => fetchAs(url, parsePlaces);
