import type { NamedPlace, NamedSite, NearAnswer, NearSite } from '../../query/near/nearby';
import type { NearPanelTexts } from '../nearPanelTexts';
import { orEmpty, type Phrases, say } from '../phrases';
import { enFormat as format } from './format';
import { enDirections } from './near';

/** Where a place is, after a colon, and that it is in no area. */
const subjects: Phrases<NamedPlace> = {
  own: () => 'you are',
  municipality: ({ name }) => `${name} is`,
  stop: ({ name }) => `the stop “${name}” is`,
};
const subject = (place: NamedPlace): string => say(subjects, place);
const notIn: Phrases<NamedPlace> = {
  own: () => 'you are not in a funded area',
  municipality: ({ name }) => `there is no funded area in ${name}`,
  stop: (place) => `${subject(place)} not in a funded area`,
};

const title = ({ title: name, endedIn }: NamedSite): string =>
  `${name}${orEmpty(endedIn, (year) => ` (funded until ${year})`)}`;
const titles = (sites: readonly NamedSite[]): string => format.and(sites.map(title));

/** "the funded area A", "the former funded areas A (funded until 2019) and B (…)" */
function theAreas(former: boolean, sites: readonly NamedSite[]): string {
  const areas = format.plural(sites.length, { one: 'area', other: 'areas' });
  return `the ${former ? 'former ' : ''}funded ${areas} ${titles(sites)}`;
}

const towards = ({ distanceM, direction }: NearSite): string =>
  direction === null
    ? 'right here'
    : `${format.distance(distanceM)} to the ${enDirections[direction]}`;

/** A place that something is measured from. */
const whom: Phrases<NamedPlace> = {
  own: () => 'you',
  municipality: ({ name }) => name,
  stop: ({ name }) => `the stop “${name}”`,
};

type Around = Extract<NearAnswer, { readonly kind: 'around' }>;
const boundaryUnknown = 'its boundary has not been published';
const around: Readonly<Record<Around['by'], (place: NamedPlace, answer: Around) => string>> = {
  point: (place, { withinM, former, site }) =>
    `the centre of ${theAreas(former, [site])} is at most ${format.distance(withinM)} from ${say(whom, place)}; ${boundaryUnknown}`,
  size: (place, { former, site }) =>
    `${theAreas(former, [site])} ${former ? 'was' : 'is'} large enough to reach ${say(whom, place)}; ${boundaryUnknown}`,
  townCentre: (place, { withinM, former, site }) =>
    `the town centre is at most ${format.distance(withinM)} from ${say(whom, place)}; the exact location of ${theAreas(former, [site])} is not known`,
};

const answers = (place: NamedPlace): Phrases<NearAnswer> => ({
  inside: ({ former, sites }) =>
    `${former ? 'No longer' : 'Yes'}: ${subject(place)} in ${theAreas(former, sites)}.`,
  around: (answer) => `Possibly: ${around[answer.by](place, answer)}.`,
  partly: ({ sites, named }) => {
    const areas = format.plural(sites.length, {
      one: `${theAreas(false, sites)} is in ${place.name}`,
      other: `${place.name} has ${format.count(sites.length)} funded areas${named ? `, ${titles(sites)}` : ''}`,
    });
    return `Partly: ${areas}.`;
  },
  partlyFormer: ({ sites }) => {
    const were = format.plural(sites.length, { one: 'was', other: 'were' });
    return `No longer: ${theAreas(true, sites)} ${were} in ${place.name}.`;
  },
  outside: ({ nearest }) => {
    const other = orEmpty(
      nearest,
      (site) => ` The nearest one is ${title(site)}, ${towards(site)}.`,
    );
    return `No, as far as is known: ${say(notIn, place)}.${other}`;
  },
});

/** English texts of the panel of "Near me". */
export const nearPanelWords: NearPanelTexts = {
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
  field: 'Municipality or stop',
  fieldHint: 'for example Fulda',
  suggestions: 'Suggestions',
  noPlace: 'No municipality or stop in Hesse matches this.',
  found: (value) =>
    format.plural(value, { one: '1 suggestion', other: `${format.count(value)} suggestions` }),
  loading: 'Loading stops …',
  notLoaded: 'The stops did not load; you can still enter a municipality.',
  retry: 'Load again',
  kinds: {
    city: 'independent city',
    municipality: (district) => `municipality, ${district}`,
    district: 'all funded areas in the district',
    stop: (town) => `stop in ${town}`,
  },
  answer: (place, answer) => say(answers(place), answer),
  inDistrict: (name) =>
    `The list now shows: ${name}. Distances are given from a municipality or stop.`,
  fromMiddle: (name) =>
    `Measured from the middle of the municipality of ${name}. A stop gives a more exact answer.`,
  inaccurate: (metres) =>
    `Your device only knows its location to within about ${format.distance(metres)}.`,
  end: 'Finish',
};
