import type { Todo, TodoKind } from '../../upkeep/worklist/worklist';
import { deFormat as format } from '../de/format';
import { programmeName } from './differences';
import { counted } from './frame';

const number = new Intl.NumberFormat('de-DE');

const kinds: Readonly<Record<TodoKind, string>> = {
  participation: 'Kein Programm',
  intakeYear: 'Beginn nicht bekannt',
  amount: 'Jahr ohne Betrag',
  measures: 'Keine Maßnahme',
  place: 'Kein Punkt',
  townOnly: 'Nur der Ort bekannt',
  inhabitants: 'Einwohner nicht bekannt',
  easyText: 'Kein Text in Leichter Sprache',
  sourcesOld: 'Quellen veraltet',
  sourcesUndated: 'Quellen ohne Datum',
};

/** What is said of each kind, with what it is about. */
const sentences: Readonly<Record<TodoKind, (todo: Todo) => string>> = {
  participation: () => 'Keine Teilnahme an einem Programm: Der Standort fehlt auf der Karte.',
  intakeYear: ({ programme }) => `${programmeName(programme ?? '')}: Jahr der Aufnahme fehlt.`,
  amount: ({ programme, year }) => `${programmeName(programme ?? '')}, ${year}: kein Betrag.`,
  measures: () => 'Keine Maßnahme.',
  place: () => 'Kein Punkt auf der Karte.',
  townOnly: () => 'Der Punkt ist nur die Ortsmitte.',
  inhabitants: () => 'Einwohner nicht bekannt.',
  easyText: () => 'Kein Text in Leichter Sprache.',
  sourcesOld: ({ date }) => `Die neueste Quelle ist von: ${format.partialDate(date ?? '')}.`,
  sourcesUndated: () => 'Keine Quelle nennt ein Datum.',
};

/** The work list: what is missing of each site. */
export const worklistWords = {
  heading: 'Arbeitsliste',
  lead: 'Was von den Standorten noch nicht bekannt ist. Haken Sie ab, was Sie nachgesehen haben; nicht alles lässt sich finden.',
  kept: 'Die Haken bleiben in diesem Browser, auf diesem Gerät. Was Sie eintragen, verschwindet von selbst aus der Liste.',
  notKept: 'Dieser Browser speichert die Haken nicht: Sie gelten, bis die Seite geschlossen wird.',
  asking: 'Die Liste wird gemacht …',
  failed: 'Die Liste ist nicht gekommen.',
  none: 'Von allen Standorten ist alles bekannt, wonach hier gefragt wird.',
  progress: (done: number, all: number) =>
    `${number.format(done)} von ${number.format(all)} abgehakt`,
  filters: 'Arbeitsliste filtern',
  kind: 'Was fehlt',
  kinds,
  municipality: 'Kommune',
  programme: 'Programm',
  programmeName,
  year: 'Jahr',
  state: 'Zeigen',
  states: { open: 'offen', done: 'abgehakt', all: 'alles' },
  months: 'Quellen gelten als veraltet nach Monaten',
  any: 'alle',
  shown: (count: number, sites: number) =>
    `${counted(count, 'Lücke', 'Lücken')} bei ${counted(sites, 'Standort', 'Standorten')}`,
  noMatch: 'Nichts passt zu diesen Filtern.',
  more: (count: number) => `Weitere ${number.format(count)} zeigen`,
  sentence: (todo: Todo) => sentences[todo.kind](todo),
  toRow: 'Eintragen',
  toRowOf: (todo: Todo) => `Eintragen: ${todo.site.title}, ${sentences[todo.kind](todo)}`,
};
