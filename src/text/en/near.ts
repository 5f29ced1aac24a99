import type { Direction } from '../../query/near/direction';
import type { NearSite } from '../../query/near/nearby';
import type { deNear, NamedPlace } from '../de/near';
import { enFormat as format } from './format';

const noBreak = '\u00a0';

const directions: Readonly<Record<Direction, string>> = {
  north: 'north',
  northEast: 'north-east',
  east: 'east',
  southEast: 'south-east',
  south: 'south',
  southWest: 'south-west',
  west: 'west',
  northWest: 'north-west',
};

/** Stands after a colon. */
const subject = ({ kind, name }: NamedPlace): string => {
  if (kind === 'own') return 'you are';
  return kind === 'stop' ? `the stop “${name}” is` : `${name} is`;
};

const titles = (sites: readonly NearSite[]): string =>
  format.and(
    sites.map(({ title, endedIn }) =>
      endedIn === null ? title : `${title} (funded until ${endedIn})`,
    ),
  );

/** An answer names either running sites or ended ones. */
const isFormer = (sites: readonly NearSite[]): boolean =>
  sites.every(({ endedIn }) => endedIn !== null);

/** "the funded area A", "the former funded areas A (funded until 2019) and B (…)" */
const theAreas = (sites: readonly NearSite[]): string =>
  `the ${isFormer(sites) ? 'former ' : ''}funded ${sites.length === 1 ? 'area' : 'areas'} ${titles(sites)}`;

const towards = ({ distanceM, direction }: NearSite): string =>
  direction === null
    ? 'right here'
    : `${format.distance(distanceM)} to the ${directions[direction]}`;

function around(place: NamedPlace, by: 'point' | 'size' | 'townCentre', site: NearSite): string {
  const area = theAreas([site]);
  const open = 'its boundary has not been published';
  const within = `within 400${noBreak}m of`;
  switch (by) {
    case 'point':
      return `Possibly: ${subject(place)} ${within} the centre of ${area}; ${open}.`;
    case 'size':
      return `Possibly: ${subject(place)} in a circle the size of ${area}, drawn around its centre; ${open}.`;
    case 'townCentre':
      return `Possibly: ${subject(place)} ${within} the town centre; the exact location of ${area} is not known.`;
  }
}

function partly({ name }: NamedPlace, sites: readonly NearSite[]): string {
  const one = sites.length === 1;
  if (isFormer(sites)) return `No longer: ${theAreas(sites)} ${one ? 'was' : 'were'} in ${name}.`;
  if (one) return `Partly: ${theAreas(sites)} is in ${name}.`;
  return `Partly: ${name} has ${format.count(sites.length)} funded areas${sites.length > 3 ? '' : `, ${titles(sites)}`}.`;
}

function outside(place: NamedPlace, site: NearSite | null): string {
  const no =
    place.kind === 'municipality'
      ? `there is no funded area in ${place.name}`
      : `${subject(place)} not in a funded area`;
  const nearest = site === null ? '' : ` The nearest one is ${titles([site])}, ${towards(site)}.`;
  return `No, as far as is known: ${no}.${nearest}`;
}

/** English words of "Near me". */
export const enNear: typeof deNear = {
  open: 'Near me',
  openWith: (name) => `Near: ${name}`,
  region: 'Near me',
  useOwn: 'Use my location',
  useOwnNote: '(stays on your device)',
  asking: 'Your browser is being asked for your location …',
  failed: {
    refused: 'Your location is not shared. That is fine: enter a municipality or stop below.',
    unavailable:
      'Your device cannot find its location at the moment. Enter a municipality or stop below.',
    timeout:
      'Your device did not find its location in time. Try again, or enter a municipality or stop below.',
    outside:
      'You are outside Hesse; the map only knows funded areas in Hesse. Enter a municipality or stop below.',
  },
  own: 'Your location',
  field: 'Municipality or stop',
  fieldHint: 'for example Fulda',
  suggestions: 'Suggestions',
  noPlace: 'No municipality or stop in Hesse matches this.',
  found: (value) => (value === 1 ? '1 suggestion' : `${format.count(value)} suggestions`),
  loading: 'Loading stops …',
  notLoaded: 'The stops did not load; you can still enter a municipality.',
  retry: 'Load again',
  kinds: {
    city: 'independent city',
    municipality: (district) => `municipality, ${district}`,
    district: 'all funded areas in the district',
    stop: (town) => `stop in ${town}`,
  },
  stopName: (name, town) => (name.startsWith(town) ? name : `${name}, ${town}`),
  answer: (place, answer) => {
    switch (answer.kind) {
      case 'inside':
        return `${isFormer(answer.sites) ? 'No longer' : 'Yes'}: ${subject(place)} in ${theAreas(answer.sites)}.`;
      case 'around':
        return around(place, answer.by, answer.site);
      case 'partly':
        return partly(place, answer.sites);
      case 'outside':
        return outside(place, answer.nearest);
    }
  },
  inDistrict: (name) =>
    `The list now shows: ${name}. Distances are given from a municipality or stop.`,
  nearest: 'Nearest',
  distance: ({ distanceM, direction }) =>
    direction === null ? 'here' : `${format.distance(distanceM)} ${directions[direction]}`,
  away: (metres) => (metres === 0 ? 'here' : `${format.distance(metres)} away`),
  toBoundary: 'to the boundary of the area',
  toTownCentre: 'to the town centre, exact location not known',
  ended: (year) => `funded until ${year}`,
  fromMiddle: (name) =>
    `Measured from the middle of the municipality of ${name}. A stop gives a more exact answer.`,
  inaccurate: (metres) =>
    `Your device only knows its location to within about ${format.distance(metres)}.`,
  end: 'Finish',
};
