import type { Direction } from '../../query/near/direction';
import type { NearAnswer, NearSite } from '../../query/near/nearby';

import { deFormat as format } from './format';

const noBreak = '\u00a0';

/** In which direction, and as an adverb. */
const directions: Readonly<Record<Direction, readonly [noun: string, adverb: string]>> = {
  north: ['Norden', 'nördlich'],
  northEast: ['Nordosten', 'nordöstlich'],
  east: ['Osten', 'östlich'],
  southEast: ['Südosten', 'südöstlich'],
  south: ['Süden', 'südlich'],
  southWest: ['Südwesten', 'südwestlich'],
  west: ['Westen', 'westlich'],
  northWest: ['Nordwesten', 'nordwestlich'],
};

/** A place as the answer speaks of it; `name` is not needed for where the person is. */
export interface NamedPlace {
  readonly kind: 'own' | 'municipality' | 'stop';
  readonly name: string;
}

const subject = ({ kind, name }: NamedPlace): string => {
  if (kind === 'own') return 'Sie sind';
  return kind === 'stop' ? `Die Haltestelle „${name}“ liegt` : `${name} liegt`;
};

const titles = (sites: readonly NearSite[]): string =>
  format.and(
    sites.map(({ title, endedIn }) =>
      endedIn === null ? title : `${title} (Förderung bis ${endedIn})`,
    ),
  );

/** "im Fördergebiet A", "in den früheren Fördergebieten A (Förderung bis 2019) und B (…)" */
const inAreas = (sites: readonly NearSite[]): string => {
  const former = isFormer(sites);
  if (sites.length > 1) return `in den ${former ? 'früheren ' : ''}Fördergebieten ${titles(sites)}`;
  return `im ${former ? 'früheren ' : ''}Fördergebiet ${titles(sites)}`;
};

/** An answer names either running sites or ended ones. */
const isFormer = (sites: readonly NearSite[]): boolean =>
  sites.every(({ endedIn }) => endedIn !== null);

const towards = ({ distanceM, direction }: NearSite): string =>
  direction === null
    ? 'genau hier'
    : `${format.distance(distanceM)} im ${directions[direction][0]}`;

const nearest = (site: NearSite): string => `Am nächsten ist ${titles([site])}, ${towards(site)}.`;

function around(place: NamedPlace, by: 'point' | 'size' | 'townCentre', site: NearSite): string {
  const area = `${isFormer([site]) ? 'früheren ' : ''}Fördergebiets ${titles([site])}`;
  const open = 'seine Grenze ist nicht veröffentlicht';
  const radius = `im Umkreis von 400${noBreak}m um`;
  switch (by) {
    case 'point':
      return `Möglich: ${subject(place)} ${radius} den Mittelpunkt des ${area}; ${open}.`;
    case 'size':
      return `Möglich: ${subject(place)} in einem Kreis von der Größe des ${area} um dessen Mittelpunkt; ${open}.`;
    case 'townCentre':
      return `Möglich: ${subject(place)} ${radius} die Ortsmitte; die genaue Lage des ${area} ist nicht bekannt.`;
  }
}

function partly({ name }: NamedPlace, sites: readonly NearSite[]): string {
  const one = sites.length === 1;
  if (isFormer(sites))
    return `Nicht mehr: In ${name} ${one ? 'lag das frühere Fördergebiet' : 'lagen die früheren Fördergebiete'} ${titles(sites)}.`;
  if (one) return `Zum Teil: In ${name} liegt das Fördergebiet ${titles(sites)}.`;
  return `Zum Teil: In ${name} liegen ${format.count(sites.length)} Fördergebiete${sites.length > 3 ? '' : `: ${titles(sites)}`}.`;
}

function outside(place: NamedPlace, site: NearSite | null): string {
  const no =
    place.kind === 'municipality'
      ? `In ${place.name} liegt kein Fördergebiet`
      : `${subject(place)} nicht in einem Fördergebiet`;
  return `Nein, soweit bekannt: ${no}.${site === null ? '' : ` ${nearest(site)}`}`;
}

/** Words of "In meiner Nähe". */
export const deNear = {
  open: 'In meiner Nähe',
  openWith: (name: string) => `In der Nähe: ${name}`,
  region: 'In meiner Nähe',
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
  own: 'Ihr Standort',
  field: 'Kommune oder Haltestelle',
  fieldHint: 'zum Beispiel Fulda',
  suggestions: 'Vorschläge',
  noPlace: 'Dazu passt keine Kommune und keine Haltestelle in Hessen.',
  found: (value: number) => (value === 1 ? '1 Vorschlag' : `${format.count(value)} Vorschläge`),
  loading: 'Haltestellen werden geladen …',
  notLoaded: 'Die Haltestellen sind nicht angekommen; Kommunen können Sie nennen.',
  retry: 'Noch einmal laden',
  kinds: {
    city: 'kreisfreie Stadt',
    municipality: (district: string) => `Kommune, ${district}`,
    district: 'alle Fördergebiete im Kreis',
    stop: (town: string) => `Haltestelle in ${town}`,
  },
  /** "Wesertor, Kassel"; the town is not said twice. */
  stopName: (name: string, town: string) => (name.startsWith(town) ? name : `${name}, ${town}`),
  answer: (place: NamedPlace, answer: NearAnswer): string => {
    switch (answer.kind) {
      case 'inside':
        return `${isFormer(answer.sites) ? 'Nicht mehr' : 'Ja'}: ${subject(place)} ${inAreas(answer.sites)}.`;
      case 'around':
        return around(place, answer.by, answer.site);
      case 'partly':
        return partly(place, answer.sites);
      case 'outside':
        return outside(place, answer.nearest);
    }
  },
  inDistrict: (name: string) =>
    `Die Liste zeigt jetzt: ${name}. Entfernungen gibt es von einer Kommune oder Haltestelle aus.`,
  nearest: 'Am nächsten',
  /** "1,2 km nordöstlich", "im Gebiet" */
  distance: ({ distanceM, direction }: Pick<NearSite, 'distanceM' | 'direction'>) => {
    if (direction === null) return 'hier';
    return `${format.distance(distanceM)} ${directions[direction][1]}`;
  },
  away: (metres: number) => (metres === 0 ? 'hier' : `${format.distance(metres)} entfernt`),
  toBoundary: 'bis zur Grenze des Gebiets',
  toTownCentre: 'bis zur Ortsmitte, genaue Lage nicht bekannt',
  ended: (year: number) => `Förderung bis ${year}`,
  fromMiddle: (name: string) =>
    `Gemessen von der Mitte des Gemeindegebiets von ${name}. Genauer geht es mit einer Haltestelle.`,
  inaccurate: (metres: number) =>
    `Ihr Gerät kennt seinen Standort nur auf etwa ${format.distance(metres)} genau.`,
  end: 'Beenden',
};
