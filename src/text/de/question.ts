import type { Field } from '../../query/search/fieldTexts';
import { openSpanWords } from '../cases';
import { filterWords } from '../filterWords';
import { deCount, deSpan, deFormat as format } from './format';

const years = openSpanWords({
  all: '',
  until: (year) => `bis ${year}`,
  since: (year) => `seit ${year}`,
  span: deSpan,
});

const where: Readonly<Record<Field, string>> = {
  title: 'im Titel',
  name: 'im Namen',
  alias: 'in einem anderen Namen',
  municipality: 'in der Kommune',
  key: 'im Schlüssel',
  measureTitle: 'in der Maßnahme',
  summary: 'in der Beschreibung',
  remark: 'in einer Anmerkung',
  address: 'in der Adresse',
  measureNote: 'in der Erläuterung',
  participationNote: 'in der Erläuterung zum Programm',
  allocationNote: 'in der Erläuterung zu einem Betrag',
  partialAmount: 'bei einem weiteren Betrag',
  link: 'in einem Link',
  source: 'im Titel einer Quelle',
  place: 'in der Lage',
  context: 'in den Angaben',
};

/** What is said below the search field. */
export const questionWords = {
  groups: {
    filter: 'Als Filter',
    near: 'Was es in der Nähe gibt',
    filters: 'Was es gibt',
    places: 'Ort',
    postcode: (postcode: string) => `Nahe der Postleitzahl ${postcode}`,
    words: 'Meinten Sie',
  },
  filter: filterWords({
    or: format.or,
    measures: 'Maßnahmen',
    inProgramme: (types, programmes) => `${types} im Programm ${programmes}`,
    years: (from, to) => `gefördert ${years(from, to)}`,
    amounts: (amounts) => `bewilligt ${amounts}`,
    over: (eur) => `über ${format.euroShort(eur)}`,
    upTo: (eur) => `bis ${format.euroShort(eur)}`,
    between: (over, upTo) => `über ${format.euroShort(over)} bis ${format.euroShort(upTo)}`,
    word: (text) => `Suchwort „${text}“`,
  }),
  sites: (value: number) =>
    format.plural(value, { none: 'kein Standort', other: deCount.sites(value) }),
  near: (what: string, town: string) => `${what} in der Nähe von ${town}`,
  nearest: (title: string, distanceM: number) =>
    `am nächsten: ${title}, ${format.distance(distanceM)}`,
  distance: (metres: number) => `etwa ${format.distance(metres)}`,
  where: (field: Field, of: string | null) =>
    of === null ? where[field] : `${where[field]} von „${of}“`,
  inexact: 'Genauer lassen sich Beträge nicht wählen.',
  nothing: (text: string) => `Zu „${text}“ passt nichts, was diese Karte kennt.`,
  outside: (name: string) =>
    /^\d/.test(name)
      ? `${name} ist keine Postleitzahl in Hessen.`
      : `${name} liegt nicht in Hessen. Diese Karte zeigt nur Hessen.`,
  helps:
    'Das hilft: ein Ort in Hessen wie „Kassel“, eine Art wie „Kita“, ein Programm wie „Soziale Stadt“ oder eine Postleitzahl wie „34125“.',
  notSearched:
    'Bei so vielen Standorten durchsucht die Karte Namen, Orte und Programme, aber nicht die Texte der Maßnahmen.',
  postcodeSource: 'Postleitzahlen: GeoNames, CC BY 4.0',
};
