import type { Direction } from '../../query/near/direction';
import type { NamedPlace, NamedSite, NearAnswer, NearSite } from '../../query/near/nearby';
import { orEmpty, type Phrases, say } from '../phrases';
import { deFormat as format } from './format';

const directions: Readonly<Record<Direction, string>> = {
  north: 'Norden',
  northEast: 'Nordosten',
  east: 'Osten',
  southEast: 'Südosten',
  south: 'Süden',
  southWest: 'Südwesten',
  west: 'Westen',
  northWest: 'Nordwesten',
};

/** Where a place is, and that it is in no area. */
const subjects: Phrases<NamedPlace> = {
  own: () => 'Sie sind',
  municipality: ({ name }) => `${name} liegt`,
  stop: ({ name }) => `Die Haltestelle „${name}“ liegt`,
};
const subject = (place: NamedPlace): string => say(subjects, place);
const notIn: Phrases<NamedPlace> = {
  own: () => 'Sie sind nicht in einem Fördergebiet',
  municipality: ({ name }) => `In ${name} liegt kein Fördergebiet`,
  stop: (place) => `${subject(place)} nicht in einem Fördergebiet`,
};

const title = ({ title: name, endedIn }: NamedSite): string =>
  `${name}${orEmpty(endedIn, (year) => ` (Förderung bis ${year})`)}`;
const titles = (sites: readonly NamedSite[]): string => format.and(sites.map(title));
const previous = (former: boolean): string => (former ? 'früheren ' : '');

const towards = ({ distanceM, direction }: NearSite): string =>
  direction === null ? 'genau hier' : `${format.distance(distanceM)} im ${directions[direction]}`;

/** From where something is measured, and how far an area may reach. */
const from: Phrases<NamedPlace> = {
  own: () => 'Von Ihnen',
  municipality: ({ name }) => `Von ${name}`,
  stop: ({ name }) => `Von der Haltestelle „${name}“`,
};
const upTo: Phrases<NamedPlace> = {
  own: () => 'zu Ihnen',
  municipality: ({ name }) => name,
  stop: ({ name }) => `zur Haltestelle „${name}“`,
};

type Around = Extract<NearAnswer, { readonly kind: 'around' }>;
const boundaryUnknown = 'seine Grenze ist nicht veröffentlicht';
const around: Readonly<Record<Around['by'], (place: NamedPlace, answer: Around) => string>> = {
  point: (place, { withinM, former, site }) =>
    `${say(from, place)} bis zur Mitte des ${previous(former)}Fördergebiets ${title(site)} sind es höchstens ${format.distance(withinM)}; ${boundaryUnknown}`,
  size: (place, { former, site }) =>
    `Das ${former ? 'frühere ' : ''}Fördergebiet ${title(site)} ${former ? 'war' : 'ist'} groß genug, um bis ${say(upTo, place)} zu reichen; ${boundaryUnknown}`,
  townCentre: (place, { withinM, former, site }) =>
    `${say(from, place)} bis zur Ortsmitte sind es höchstens ${format.distance(withinM)}; wo das ${former ? 'frühere ' : ''}Fördergebiet ${title(site)} genau ${former ? 'lag' : 'liegt'}, ist nicht bekannt`,
};

const answers = (place: NamedPlace): Phrases<NearAnswer> => ({
  inside: ({ former, sites }) => {
    const areas = format.plural(sites.length, {
      one: `im ${previous(former)}Fördergebiet`,
      other: `in den ${previous(former)}Fördergebieten`,
    });
    return `${former ? 'Nicht mehr' : 'Ja'}: ${subject(place)} ${areas} ${titles(sites)}.`;
  },
  around: (answer) => `Möglich: ${around[answer.by](place, answer)}.`,
  partly: ({ sites, named }) => {
    const areas = format.plural(sites.length, {
      one: `liegt das Fördergebiet ${titles(sites)}`,
      other: `liegen ${format.count(sites.length)} Fördergebiete${named ? `: ${titles(sites)}` : ''}`,
    });
    return `Zum Teil: In ${place.name} ${areas}.`;
  },
  partlyFormer: ({ sites }) => {
    const areas = format.plural(sites.length, {
      one: 'lag das frühere Fördergebiet',
      other: 'lagen die früheren Fördergebiete',
    });
    return `Nicht mehr: In ${place.name} ${areas} ${titles(sites)}.`;
  },
  outside: ({ nearest }) => {
    const other = orEmpty(nearest, (site) => ` Am nächsten ist ${title(site)}, ${towards(site)}.`);
    return `Nein, soweit bekannt: ${say(notIn, place)}.${other}`;
  },
});

/** Texts of the panel of "In meiner Nähe". */
export const nearPanelWords = {
  useOwn: 'Meinen Standort verwenden',
  useOwnNote: '(bleibt auf Ihrem Gerät)',
  asking: 'Ihr Browser wird nach Ihrem Standort gefragt …',
  failed: {
    refused:
      'Ihr Standort ist nicht freigegeben. Das ist in Ordnung: Nennen Sie unten eine Kommune oder Haltestelle.',
    unavailable:
      'Ihr Gerät kann seinen Standort gerade nicht bestimmen. Nennen Sie unten eine Kommune oder Haltestelle.',
    timeout:
      'Ihr Gerät hat seinen Standort nicht rechtzeitig gefunden. Versuchen Sie es noch einmal, oder nennen Sie unten eine Kommune oder Haltestelle.',
    outside:
      'Sie sind außerhalb von Hessen; die Karte kennt nur Fördergebiete in Hessen. Nennen Sie unten eine Kommune oder Haltestelle.',
  },
  field: 'Kommune oder Haltestelle',
  fieldHint: 'zum Beispiel Fulda',
  suggestions: 'Vorschläge',
  noPlace: 'Dazu passt keine Kommune und keine Haltestelle in Hessen.',
  found: (value: number) =>
    format.plural(value, { one: '1 Vorschlag', other: `${format.count(value)} Vorschläge` }),
  loading: 'Haltestellen werden geladen …',
  notLoaded: 'Die Haltestellen sind nicht angekommen; Kommunen können Sie nennen.',
  retry: 'Noch einmal laden',
  kinds: {
    city: 'kreisfreie Stadt',
    municipality: (district: string) => `Kommune, ${district}`,
    district: 'alle Fördergebiete im Kreis',
    stop: (town: string) => `Haltestelle in ${town}`,
  },
  answer: (place: NamedPlace, answer: NearAnswer): string => say(answers(place), answer),
  inDistrict: (name: string) =>
    `Die Liste zeigt jetzt: ${name}. Entfernungen gibt es von einer Kommune oder Haltestelle aus.`,
  fromMiddle: (name: string) =>
    `Gemessen von der Mitte des Gemeindegebiets von ${name}. Genauer geht es mit einer Haltestelle.`,
  inaccurate: (metres: number) =>
    `Ihr Gerät kennt seinen Standort nur auf etwa ${format.distance(metres)} genau.`,
  end: 'Beenden',
};
