import type { Direction } from '../../query/near/direction';
import type { NearSite } from '../../query/near/nearby';
import { deFormat as format } from './format';

const directions: Readonly<Record<Direction, string>> = {
  north: 'nördlich',
  northEast: 'nordöstlich',
  east: 'östlich',
  southEast: 'südöstlich',
  south: 'südlich',
  southWest: 'südwestlich',
  west: 'westlich',
  northWest: 'nordwestlich',
};

/** Texts of "In meiner Nähe" outside of its panel. */
export const deNear = {
  open: 'In meiner Nähe',
  openWith: (name: string) => `In der Nähe: ${name}`,
  region: 'In meiner Nähe',
  own: 'Ihr Standort',
  nearest: 'Am nächsten',
  /** "1,2 km nordöstlich", "im Gebiet" */
  distance: ({ distanceM, direction }: Pick<NearSite, 'distanceM' | 'direction'>) => {
    if (direction === null) return 'hier';
    return `${format.distance(distanceM)} ${directions[direction]}`;
  },
  away: (metres: number) =>
    format.plural(metres, { none: 'hier', other: `${format.distance(metres)} entfernt` }),
  toBoundary: 'bis zur Grenze des Gebiets',
  townOnly: 'Nur der Ort ist bekannt, nicht die genaue Lage',
  ended: (year: number) => `Förderung bis ${year}`,
};
