import type { Direction } from '../../query/near/direction';
import type { deNear } from '../de/near';
import { lsFormat as format } from './format';

const directions: Readonly<Record<Direction, string>> = {
  north: 'Norden',
  northEast: 'Nord-Osten',
  east: 'Osten',
  southEast: 'Süd-Osten',
  south: 'Süden',
  southWest: 'Süd-Westen',
  west: 'Westen',
  northWest: 'Nord-Westen',
};

/** Texts of "In meiner Nähe" outside of its panel, in Leichte Sprache. */
export const lsNear: typeof deNear = {
  open: 'In meiner Nähe',
  openWith: (name) => `In der Nähe: ${name}`,
  region: 'In meiner Nähe',
  own: 'Hier sind Sie',
  nearest: 'Am nächsten',
  distance: ({ distanceM, direction }) =>
    direction === null ? 'hier' : `${format.distance(distanceM)} nach ${directions[direction]}`,
  away: (metres) =>
    format.plural(metres, { none: 'hier', other: `${format.distance(metres)} weit weg` }),
  toBoundary: 'bis zur Grenze',
  townOnly: 'Hier wissen wir nur den Ort',
  ended: (year) => `Förderung bis ${year}`,
};
