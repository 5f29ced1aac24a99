import type { ListedSite } from '../model/site';
import { linkValue } from './linkValue';

/** The id of the site for an id of a link: its own, or a former one from data/aliases.csv. */
export function resolveSite(sites: readonly ListedSite[], id: string): string | undefined {
  const wanted = linkValue(id);
  if (wanted === '') return undefined;
  const site =
    sites.find((candidate) => candidate.id === wanted) ??
    // Some of them are names: "Entwicklungsfläche Wever".
    sites.find((candidate) => candidate.aliases.some((alias) => linkValue(alias) === wanted));
  return site?.id;
}
