import { hasBoundary } from './places';
import type { ListedSite } from './site';

/**
 * Only the town of a site is known, not where in it: its point is the middle of the town, so no
 * distance is measured to it, and it has a symbol of its own.
 */
export const onlyTownKnown = (site: ListedSite): boolean =>
  site.precision === 'municipality' && !hasBoundary(site);
