import type { NamedPlace, NamedSite, NearAnswer } from '../../query/near/nearby';
import type { NearPanelTexts } from '../nearPanelTexts';
import { orEmpty, type Phrases, say } from '../phrases';
import { lsFormat as format } from './format';
import { lsNear } from './near';

const subject: Phrases<NamedPlace> = {
  own: () => 'Sie sind',
  municipality: ({ name }) => `${name} liegt`,
  stop: ({ name }) => `Die Haltestelle „${name}“ liegt`,
};
const where: Phrases<NamedPlace> = {
  own: () => 'Hier',
  municipality: ({ name }) => `In ${name}`,
  stop: ({ name }) => `An der Haltestelle „${name}“`,
};

const title = ({ title: name, endedIn }: NamedSite): string =>
  `${name}${orEmpty(endedIn, (year) => ` (bis ${year})`)}`;
const titles = (sites: readonly NamedSite[]): string => format.and(sites.map(title));

/** "dem Förder-Gebiet A", "2 früheren Förder-Gebieten: A (bis 2019) und B (bis 2020)" */
function toAreas(former: boolean, sites: readonly NamedSite[]): string {
  const previous = former ? 'früheren ' : '';
  const areas = format.plural(sites.length, {
    one: `dem ${previous}Förder-Gebiet`,
    other: `${format.count(sites.length)} ${previous}Förder-Gebieten:`,
  });
  return `${areas} ${titles(sites)}`;
}

type Around = Extract<NearAnswer, { readonly kind: 'around' }>;
const around: Readonly<Record<Around['by'], (radius: string, answer: Around) => string>> = {
  point: (radius, { former, site }) =>
    `${toAreas(former, [site])}. Bis zur Mitte sind es höchstens ${radius}. Wir kennen die Grenze nicht.`,
  size: (_radius, { former, site }) =>
    `${toAreas(former, [site])}. Wir kennen die Größe. Wir kennen die Grenze nicht.`,
  townCentre: (radius, { site }) =>
    `der Orts-Mitte. Bis zur Orts-Mitte sind es höchstens ${radius}. Das Förder-Gebiet heißt ${title(site)}. Wir wissen nicht genau, wo es liegt.`,
};

const answers = (place: NamedPlace): Phrases<NearAnswer> => ({
  inside: ({ former, sites }) =>
    `${former ? 'Nicht mehr' : 'Ja'}. ${say(subject, place)} in ${toAreas(former, sites)}.`,
  around: (answer) =>
    `Vielleicht. ${say(subject, place)} nahe bei ${around[answer.by](format.distance(answer.withinM), answer)}`,
  partly: ({ sites, named }) => {
    const areas = format.plural(sites.length, {
      one: `liegt das Förder-Gebiet ${titles(sites)}`,
      other: `liegen ${format.count(sites.length)} Förder-Gebiete${named ? `: ${titles(sites)}` : ''}`,
    });
    return `Zum Teil. In ${place.name} ${areas}.`;
  },
  partlyFormer: ({ sites }) => {
    const areas = format.plural(sites.length, {
      one: 'war früher das Förder-Gebiet',
      other: 'waren früher die Förder-Gebiete',
    });
    return `Nicht mehr. In ${place.name} ${areas} ${titles(sites)}.`;
  },
  outside: ({ nearest }) => {
    const other = orEmpty(
      nearest,
      (site) => ` Am nächsten ist ${title(site)}: ${lsNear.distance(site)}.`,
    );
    return `Nein. ${say(where, place)} kennen wir kein Förder-Gebiet.${other}`;
  },
});

const nameBelow = 'Schreiben Sie unten einen Ort oder eine Haltestelle.';

/** Texts of the panel of "In meiner Nähe" in Leichte Sprache. */
export const nearPanelWords: NearPanelTexts = {
  useOwn: 'Zeigen, wo ich bin',
  useOwnNote: '(Nur Ihr Gerät weiß das.)',
  asking: 'Ihr Gerät fragt Sie: Dürfen wir wissen, wo Sie sind?',
  failed: {
    refused: `Wir wissen nicht, wo Sie sind. Das ist in Ordnung. ${nameBelow}`,
    unavailable: `Ihr Gerät weiß gerade nicht, wo Sie sind. ${nameBelow}`,
    timeout: `Ihr Gerät hat zu lange gesucht. Versuchen Sie es noch einmal. Oder: ${nameBelow}`,
    outside: `Sie sind nicht in Hessen. Die Karte kennt nur Hessen. ${nameBelow}`,
  },
  field: 'Ort oder Haltestelle',
  fieldHint: 'zum Beispiel Fulda',
  suggestions: 'Vorschläge',
  noPlace: 'Wir finden keinen Ort mit diesem Namen in Hessen. Wir finden auch keine Haltestelle.',
  found: (value) =>
    format.plural(value, { one: '1 Vorschlag', other: `${format.count(value)} Vorschläge` }),
  loading: 'Die Haltestellen kommen gleich …',
  notLoaded: 'Die Haltestellen fehlen gerade. Sie können einen Ort schreiben.',
  retry: 'Noch einmal laden',
  kinds: {
    city: 'Stadt ohne Land-Kreis',
    municipality: (district) => `Ort, ${district}`,
    district: 'alle Förder-Gebiete in dem Kreis',
    stop: (town) => `Haltestelle in ${town}`,
  },
  answer: (place, answer) => say(answers(place), answer),
  inDistrict: (name) =>
    `Die Liste zeigt jetzt: ${name}. Wollen Sie wissen, wie weit es ist? Dann schreiben Sie einen Ort oder eine Haltestelle.`,
  fromMiddle: (name) =>
    `Wir messen von der Mitte von ${name}. Mit einer Haltestelle geht es genauer.`,
  inaccurate: (metres) =>
    `Ihr Gerät weiß nicht genau, wo Sie sind. Es kann ${format.distance(metres)} falsch liegen.`,
  end: 'Beenden',
};
