import type { Field } from '../../query/search/fieldTexts';
import { openSpanWords } from '../cases';
import { filterWords } from '../filterWords';
import type { QuestionTexts } from '../questionTexts';
import { lsFormat as format, lsCount, lsSpan } from './format';

const years = openSpanWords({
  all: '',
  until: (year) => `bis ${year}`,
  since: (year) => `seit ${year}`,
  span: lsSpan,
});

const where: Readonly<Record<Field, string>> = {
  title: 'Das Wort steht im Titel',
  name: 'Das Wort steht im Namen',
  alias: 'Das Wort steht in einem anderen Namen',
  municipality: 'Das Wort steht beim Ort',
  key: 'Die Zahl ist der Schlüssel',
  measureTitle: 'Das Wort steht beim Projekt',
  summary: 'Das Wort steht in der Beschreibung',
  remark: 'Das Wort steht in einer Anmerkung',
  address: 'Das Wort steht in der Adresse',
  measureNote: 'Das Wort steht in der Erklärung',
  participationNote: 'Das Wort steht beim Programm',
  allocationNote: 'Das Wort steht beim Geld',
  partialAmount: 'Das Wort steht beim Geld',
  link: 'Das Wort steht in einem Link',
  source: 'Das Wort steht im Namen von einer Quelle',
  place: 'Das Wort steht bei der Lage',
  context: 'Das Wort steht in den Angaben',
};

export const questionWords: QuestionTexts = {
  groups: {
    filter: 'So verstehen wir Ihre Frage',
    near: 'Das gibt es in der Nähe',
    filters: 'Das gibt es',
    places: 'Ort',
    postcode: (postcode) => `Nahe bei der Postleit-Zahl ${postcode}`,
    words: 'Meinten Sie',
  },
  filter: filterWords({
    or: format.or,
    measures: 'Projekte',
    inProgramme: (types, programmes) => `${types} im Programm ${programmes}`,
    years: (from, to) => `Geld ${years(from, to)}`,
    amounts: (amounts) => `Geld: ${amounts}`,
    over: (eur) => `mehr als ${format.euroShort(eur)}`,
    upTo: (eur) => `höchstens ${format.euroShort(eur)}`,
    between: (over, upTo) =>
      `mehr als ${format.euroShort(over)} und höchstens ${format.euroShort(upTo)}`,
    word: (text) => `Such-Wort „${text}“`,
  }),
  sites: (value) =>
    format.plural(value, { none: 'kein Förder-Gebiet', other: lsCount.areas(value) }),
  near: (what, town) => `${what} in der Nähe von ${town}`,
  nearest: (title, distanceM) => `Am nächsten ist: ${title}, ${format.distance(distanceM)}`,
  distance: (metres) => `ungefähr ${format.distance(metres)}`,
  where: (field, of) => (of === null ? where[field] : `${where[field]} von „${of}“`),
  inexact: 'Genauer können Sie das Geld nicht wählen.',
  nothing: (text) => `Zu „${text}“ finden wir nichts.`,
  outside: (name) =>
    /^\d/.test(name)
      ? `${name} ist keine Postleit-Zahl in Hessen.`
      : `${name} ist nicht in Hessen. Diese Karte zeigt nur Hessen.`,
  helps:
    'Schreiben Sie zum Beispiel: einen Ort in Hessen wie Kassel, ein Wort wie Kita, ein Programm wie Soziale Stadt oder eine Postleit-Zahl wie 34125.',
  notSearched:
    'Hier sind sehr viele Förder-Gebiete. Darum suchen wir nur nach Namen, Orten und Programmen. In den Texten über Projekte suchen wir nicht.',
  postcodeSource: 'Die Postleit-Zahlen sind von: GeoNames, CC BY 4.0',
};
