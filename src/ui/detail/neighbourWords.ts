import type { Neighbour } from '../../query/near/aroundSite';
import type { Texts } from '../../text/texts';

/** "1,2 km nordöstlich · Förderung bis 2019" */
export const neighbourWords = (t: Texts, near: Neighbour): string =>
  [distance(t, near), near.endedIn === null ? '' : t.near.ended(near.endedIn)]
    .filter((part) => part !== '')
    .join('\u00a0· ');

function distance(t: Texts, { distanceM, direction, site }: Neighbour): string {
  if (distanceM === null) return t.around.unknownDistance;
  if (distanceM === 0) return t.around.within;
  const far = t.near.distance({ distanceM, direction });
  if (site.boundary !== null) return `${far}\u00a0· ${t.near.toBoundary}`;
  return site.precision === 'municipality' ? `${far}\u00a0· ${t.near.toTownCentre}` : far;
}
