import type { Direction } from '../../query/near/direction';
import type { deNear } from '../de/near';
import { enFormat as format } from './format';

/** Also for the answer in words. */
export const enDirections: Readonly<Record<Direction, string>> = {
  north: 'north',
  northEast: 'north-east',
  east: 'east',
  southEast: 'south-east',
  south: 'south',
  southWest: 'south-west',
  west: 'west',
  northWest: 'north-west',
};

/** English texts of "Near me" outside of its panel. */
export const enNear: typeof deNear = {
  open: 'Near me',
  openWith: (name) => `Near: ${name}`,
  region: 'Near me',
  own: 'Your location',
  nearest: 'Nearest',
  distance: ({ distanceM, direction }) =>
    direction === null ? 'here' : `${format.distance(distanceM)} ${enDirections[direction]}`,
  away: (metres) =>
    format.plural(metres, { none: 'here', other: `${format.distance(metres)} away` }),
  toBoundary: 'to the boundary of the area',
  townOnly: 'Only the town is known, not the exact location',
  ended: (year) => `funded until ${year}`,
};
