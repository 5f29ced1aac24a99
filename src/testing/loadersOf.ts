import type { Site } from '../model/site';
import type { Loaders } from '../state/loaders';
import { fixtureContext } from './fixtureFacts';

/** What a page loads of these sites: they are here in full, so they have their places themselves. */
export const loadersOf = (
  sites: readonly Site[],
): Pick<Loaders, 'site' | 'whole' | 'places' | 'coverageNotes'> => ({
  site: async (id) => {
    const site = sites.find((one) => one.id === id);
    if (site === undefined) throw new Error(`there is no site ${id}`);
    return site;
  },
  whole: async () => sites,
  places: async () => undefined,
  coverageNotes: async () => fixtureContext(),
});
