import type { Site } from '../model/site';

/** The id of the site for an id of a link: its own, or a former one from data/aliases.csv. */
export function resolveSite(sites: readonly Site[], id: string): string | undefined {
  if (id === '') return undefined;
  const site =
    sites.find((candidate) => candidate.id === id) ??
    sites.find((candidate) => candidate.aliases.includes(id));
  return site?.id;
}
