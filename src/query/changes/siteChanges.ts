import { groupBy } from '../../model/groupBy';
import { diffReleases, siteOfChange } from '../../model/releases/diffReleases';
import type { Release } from '../../model/releases/release';
import type { SiteChanges } from '../../model/releases/siteChanges';
import { changeStatements } from './changeStatements';

/**
 * What each release has changed about each site that is there today; the first one changes nothing.
 * @param releases the oldest first, at least one
 */
export function siteChanges(releases: readonly Release[]): SiteChanges {
  const today = new Set(releases.at(-1)?.tables['sites.csv'].map(({ id }) => id));
  const sites = new Map<string, SiteChanges['sites'][string]>();
  for (const [place, release] of releases.entries()) {
    const before = releases[place - 1];
    if (before === undefined) continue;
    for (const [id, own] of groupBy(diffReleases(before, release), siteOfChange)) {
      if (id === null || !today.has(id)) continue;
      const statements = changeStatements(own);
      sites.set(id, [{ date: release.date, statements }, ...(sites.get(id) ?? [])]);
    }
  }
  return { since: releases[0]?.date ?? '', sites: Object.fromEntries(sites) };
}
