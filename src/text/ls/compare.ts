import type { MeasureStatus } from '../../model/vocabulary';
import type { YearSpan } from '../../model/yearSpan';
import type { deCompare } from '../de/compare';
import { lsFormat as format } from './format';

const noBreak = '\u00a0';
const most = 4;
const span = ({ from, to }: YearSpan): string => (from === to ? `${from}` : `${from} bis ${to}`);
const years = (value: number): string => `${value}${noBreak}${value === 1 ? 'Jahr' : 'Jahre'}`;
const statuses: Readonly<Record<MeasureStatus, string>> = {
  geplant: 'geplant',
  'im-bau': 'werden gebaut',
  fertig: 'fertig',
  unbekannt: 'vielleicht fertig',
};

/** Words of the comparison in Leichte Sprache. */
export const lsCompare: typeof deCompare = {
  heading: 'Vergleich',
  choose: 'Vergleichen',
  chooseHint: 'Wählen Sie in der Liste bis zu 4 Förder-Gebiete.',
  site: (title) => `${title} vergleichen`,
  add: 'Zum Vergleich',
  added: 'Im Vergleich',
  addMore: 'dazu nehmen',
  takeBack: 'wieder weg nehmen',
  remove: (title) => `${title} weg nehmen`,
  show: (value) => (value === 1 ? 'Vergleich zeigen' : `${value} vergleichen`),
  clear: 'Alle weg nehmen',
  one: 'Es fehlt noch ein Förder-Gebiet.',
  full: 'Das sind schon 4 Förder-Gebiete. Nehmen Sie zuerst eines weg.',
  said: (titles) =>
    titles.length === 0
      ? 'Der Vergleich ist leer.'
      : `Im Vergleich: ${format.and(titles)} (${titles.length} von ${most})`,
  close: 'Vergleich schließen',
  addAnother: 'Mehr aus der Liste wählen',
  suggested: 'Das passt zum Vergleich',
  groups: { funding: 'Förderung', money: 'Geld', area: 'Gebiet', measures: 'Projekte' },
  rows: {
    programmes: 'Programm',
    municipality: 'Ort',
    district: 'Kreis',
    allocated: 'Zugesagtes Geld',
    perInhabitant: 'Geld für jeden Menschen',
    perHa: 'Geld für jeden Hektar',
    population: 'So viele Menschen leben hier',
    area: 'So groß ist das Gebiet',
    precision: 'Ort auf der Karte',
    allMeasures: 'Alle Projekte',
    sources: 'Daher wissen wir das',
  },
  until: (year) => `bis ${year}`,
  startUnknown: 'Anfang nicht bekannt',
  paid: (paidYears, of) =>
    `${years(paidYears)} mit Betrag${paidYears === 0 ? '' : `: ${span(of)}`}`,
  unpublished: (value) => `Betrag nicht bekannt: ${years(value)}`,
  noPopulation: 'Zahl der Menschen nicht bekannt',
  noArea: 'Größe nicht bekannt',
  populationOf: (year) => (year === null ? 'Jahr nicht bekannt' : `im Jahr ${year}`),
  noMeasures: 'keine bekannt',
  measures: (status, value) => `${value}${noBreak}${statuses[status]}`,
  caveats: {
    heading: 'Das ist wichtig',
    spans: (spans) => `Das Geld ist aus verschiedenen Jahren: ${format.and(spans.map(span))}.`,
    gaps: (titles) =>
      `Wir kennen nicht jeden Betrag. Das gilt für: ${format.and(titles)}. Vielleicht gab es mehr Geld.`,
    none: (titles) =>
      `Hier kennen wir keinen Betrag: ${format.and(titles)}. Vielleicht gab es trotzdem Geld.`,
    population: (of) =>
      of.includes(null)
        ? 'Bei einer Zahl der Menschen kennen wir das Jahr nicht.'
        : `Die Zahl der Menschen ist aus verschiedenen Jahren: ${format.and([...new Set(of)].map(String))}.`,
    extents: (titles) =>
      `Das sind ganze Orte: ${format.and(titles)}. Das lässt sich schlecht vergleichen.`,
    whole: 'Wir rechnen mit dem ganzen Geld aus allen Jahren.',
  },
  chart: {
    heading: 'Geld in jedem Jahr',
    explain: 'Ein höherer Balken heißt: mehr Geld. Gestreift heißt: Wir kennen den Betrag nicht.',
    table: 'Alle Beträge zeigen',
    year: 'Jahr',
    bars: (title, of, highest, unknown) =>
      `${title}: Geld von ${span(of)}. Am meisten im Jahr ${highest.year}: ${format.euro(highest.eur)}. Betrag nicht bekannt: ${years(unknown)}.`,
    notFunded: 'kein Förder-Jahr',
  },
};
