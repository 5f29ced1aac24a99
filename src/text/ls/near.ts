import type { Direction } from '../../query/near/direction';
import type { NearSite } from '../../query/near/nearby';
import type { deNear, NamedPlace } from '../de/near';
import { lsFormat as format } from './format';

const noBreak = '\u00a0';

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

const subject = ({ kind, name }: NamedPlace): string => {
  if (kind === 'own') return 'Sie sind';
  return kind === 'stop' ? `Die Haltestelle „${name}“ liegt` : `${name} liegt`;
};

const titles = (sites: readonly NearSite[]): string =>
  format.and(
    sites.map(({ title, endedIn }) => (endedIn === null ? title : `${title} (bis ${endedIn})`)),
  );

/** An answer names either running sites or ended ones. */
const isFormer = (sites: readonly NearSite[]): boolean =>
  sites.every(({ endedIn }) => endedIn !== null);

/** "dem Förder-Gebiet A", "2 früheren Förder-Gebieten: A (bis 2019) und B (bis 2020)" */
const toAreas = (sites: readonly NearSite[]): string => {
  const former = isFormer(sites) ? 'früheren ' : '';
  return sites.length === 1
    ? `dem ${former}Förder-Gebiet ${titles(sites)}`
    : `${format.count(sites.length)} ${former}Förder-Gebieten: ${titles(sites)}`;
};

function around(place: NamedPlace, by: 'point' | 'size' | 'townCentre', site: NearSite): string {
  const near = `Vielleicht. ${subject(place)} nahe bei`;
  const within = `höchstens 400${noBreak}Meter`;
  switch (by) {
    case 'point':
      return `${near} ${toAreas([site])}. Bis zur Mitte sind es ${within}. Wir kennen die Grenze nicht.`;
    case 'size':
      return `${near} ${toAreas([site])}. Wir kennen die Größe. Wir kennen die Grenze nicht.`;
    case 'townCentre':
      return `${near} der Orts-Mitte. Bis zur Orts-Mitte sind es ${within}. Das Förder-Gebiet heißt ${titles([site])}. Wir wissen nicht genau, wo es liegt.`;
  }
}

function partly({ name }: NamedPlace, sites: readonly NearSite[]): string {
  const one = sites.length === 1;
  if (isFormer(sites))
    return `Nicht mehr. In ${name} ${one ? 'war früher das Förder-Gebiet' : 'waren früher die Förder-Gebiete'} ${titles(sites)}.`;
  if (one) return `Zum Teil. In ${name} liegt das Förder-Gebiet ${titles(sites)}.`;
  return `Zum Teil. In ${name} liegen ${format.count(sites.length)} Förder-Gebiete${sites.length > 3 ? '' : `: ${titles(sites)}`}.`;
}

const where = ({ kind, name }: NamedPlace): string => {
  if (kind === 'own') return 'Hier';
  return kind === 'stop' ? `An der Haltestelle „${name}“` : `In ${name}`;
};

const towards = ({ distanceM, direction }: Pick<NearSite, 'distanceM' | 'direction'>): string =>
  direction === null ? 'hier' : `${format.distance(distanceM)} nach ${directions[direction]}`;

function outside(place: NamedPlace, site: NearSite | null): string {
  const nearest = site === null ? '' : ` Am nächsten ist ${titles([site])}: ${towards(site)}.`;
  return `Nein. ${where(place)} kennen wir kein Förder-Gebiet.${nearest}`;
}

const nameBelow = 'Schreiben Sie unten einen Ort oder eine Haltestelle.';

/** Words of "In meiner Nähe" in Leichte Sprache. */
export const lsNear: typeof deNear = {
  open: 'In meiner Nähe',
  openWith: (name) => `In der Nähe: ${name}`,
  region: 'In meiner Nähe',
  useOwn: 'Zeigen, wo ich bin',
  useOwnNote: '(Nur Ihr Gerät weiß das.)',
  asking: 'Ihr Gerät fragt Sie: Dürfen wir wissen, wo Sie sind?',
  failed: {
    refused: `Wir wissen nicht, wo Sie sind. Das ist in Ordnung. ${nameBelow}`,
    unavailable: `Ihr Gerät weiß gerade nicht, wo Sie sind. ${nameBelow}`,
    timeout: `Ihr Gerät hat zu lange gesucht. Versuchen Sie es noch einmal. Oder: ${nameBelow}`,
    outside: `Sie sind nicht in Hessen. Die Karte kennt nur Hessen. ${nameBelow}`,
  },
  own: 'Hier sind Sie',
  field: 'Ort oder Haltestelle',
  fieldHint: 'zum Beispiel Fulda',
  suggestions: 'Vorschläge',
  noPlace: 'Wir finden keinen Ort mit diesem Namen in Hessen. Wir finden auch keine Haltestelle.',
  found: (value) => (value === 1 ? '1 Vorschlag' : `${format.count(value)} Vorschläge`),
  loading: 'Die Haltestellen kommen gleich …',
  notLoaded: 'Die Haltestellen fehlen gerade. Sie können einen Ort schreiben.',
  retry: 'Noch einmal laden',
  kinds: {
    city: 'Stadt ohne Land-Kreis',
    municipality: (district) => `Ort, ${district}`,
    district: 'alle Förder-Gebiete in dem Kreis',
    stop: (town) => `Haltestelle in ${town}`,
  },
  stopName: (name, town) => (name.startsWith(town) ? name : `${name}, ${town}`),
  answer: (place, answer) => {
    switch (answer.kind) {
      case 'inside':
        return `${isFormer(answer.sites) ? 'Nicht mehr' : 'Ja'}. ${subject(place)} in ${toAreas(answer.sites)}.`;
      case 'around':
        return around(place, answer.by, answer.site);
      case 'partly':
        return partly(place, answer.sites);
      case 'outside':
        return outside(place, answer.nearest);
    }
  },
  inDistrict: (name) =>
    `Die Liste zeigt jetzt: ${name}. Wollen Sie wissen, wie weit es ist? Dann schreiben Sie einen Ort oder eine Haltestelle.`,
  nearest: 'Am nächsten',
  distance: towards,
  away: (metres) => (metres === 0 ? 'hier' : `${format.distance(metres)} weit weg`),
  toBoundary: 'bis zur Grenze',
  toTownCentre: 'bis zur Orts-Mitte, genauer wissen wir es nicht',
  ended: (year) => `Förderung bis ${year}`,
  fromMiddle: (name) =>
    `Wir messen von der Mitte von ${name}. Mit einer Haltestelle geht es genauer.`,
  inaccurate: (metres) =>
    `Ihr Gerät weiß nicht genau, wo Sie sind. Es kann ${format.distance(metres)} falsch liegen.`,
  end: 'Beenden',
};
