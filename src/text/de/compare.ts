import type { MeasureStatus } from '../../model/vocabulary';
import type { YearSpan } from '../../model/yearSpan';
import { deFormat as format } from './format';

const noBreak = '\u00a0';
const most = 4;
const span = ({ from, to }: YearSpan): string => (from === to ? `${from}` : `${from}–${to}`);
const years = (value: number): string =>
  value === 1 ? `1${noBreak}Jahr` : `${value}${noBreak}Jahre`;

/** Words for putting sites aside and seeing them side by side. */
export const deCompare = {
  heading: 'Vergleich',
  /** Switches the boxes of the list on. */
  choose: 'Vergleichen',
  chooseHint: 'Kreuzen Sie in der Liste bis zu vier Standorte an.',
  /** Name of the box of a site. */
  site: (title: string) => `${title} vergleichen`,
  add: 'Zum Vergleich',
  added: 'Im Vergleich',
  addMore: 'hinzufügen',
  takeBack: 'herausnehmen',
  remove: (title: string) => `${title} aus dem Vergleich nehmen`,
  show: (value: number) => (value === 1 ? 'Vergleich zeigen' : `${value} vergleichen`),
  clear: 'Leeren',
  one: 'Noch ein Standort fehlt zum Vergleichen.',
  full: 'Mehr als vier Standorte stehen nicht nebeneinander. Nehmen Sie zuerst einen heraus.',
  /** Spoken when a site comes or goes. */
  said: (titles: readonly string[]) =>
    titles.length === 0
      ? 'Vergleich leer'
      : `Im Vergleich: ${format.and(titles)} (${titles.length} von ${most})`,
  close: 'Vergleich schließen',
  addAnother: 'Weitere aus der Liste wählen',
  suggested: 'Gut zu vergleichen',
  groups: { funding: 'Förderung', money: 'Geld', area: 'Gebiet', measures: 'Maßnahmen' },
  rows: {
    programmes: 'Programm',
    municipality: 'Kommune',
    district: 'Kreis',
    allocated: 'Bewilligt',
    perInhabitant: 'Bewilligt je Einwohner',
    perHa: 'Bewilligt je Hektar',
    population: 'Einwohner',
    area: 'Fläche',
    precision: 'Lage',
    allMeasures: 'Alle Arten',
    sources: 'Quellen',
  },
  until: (year: number) => `bis ${year}`,
  startUnknown: 'Beginn nicht bekannt',
  paid: (paidYears: number, of: YearSpan) =>
    `${years(paidYears)} mit Betrag${paidYears === 0 ? '' : `: ${span(of)}`}`,
  unpublished: (value: number) =>
    `zu ${value === 1 ? '1 Jahr' : `${value} Jahren`} kein Betrag veröffentlicht`,
  noPopulation: 'Einwohner nicht bekannt',
  noArea: 'Fläche nicht bekannt',
  populationOf: (year: number | null) => (year === null ? 'Jahr nicht genannt' : `Stand ${year}`),
  noMeasures: 'keine bekannt',
  measures: (status: MeasureStatus, value: number) =>
    `${value}${noBreak}${{ geplant: 'geplant', 'im-bau': 'im Bau', fertig: 'fertig', unbekannt: 'ohne bekannten Stand' }[status]}`,
  caveats: {
    heading: 'Beim Vergleichen beachten',
    spans: (spans: readonly YearSpan[]) =>
      `Die Summen umfassen verschiedene Jahre (${format.and(spans.map(span))}).`,
    gaps: (titles: readonly string[]) =>
      `Nicht zu jedem Jahr ist ein Betrag veröffentlicht (${format.and(titles)}): Die Summe kann dort höher sein.`,
    none: (titles: readonly string[]) =>
      `Kein Betrag veröffentlicht: ${format.and(titles)}. Das heißt nicht, dass kein Geld bewilligt ist.`,
    population: (of: readonly (number | null)[]) =>
      of.includes(null)
        ? 'Das Jahr der Einwohnerzahl ist nicht überall genannt.'
        : `Die Einwohnerzahlen sind von verschiedenen Jahren (${format.and([...new Set(of)].map(String))}).`,
    extents: (titles: readonly string[]) =>
      `Ganze Kommunen statt eines Quartiers: ${format.and(titles)}. Je Einwohner und je Hektar ist das kaum zu vergleichen.`,
    whole: 'Geteilt wird die ganze veröffentlichte Summe, nicht der Betrag eines Jahres.',
  },
  chart: {
    heading: 'Bewilligt je Jahr',
    explain:
      'Alle Balken haben denselben Maßstab. Schraffiert: gefördert, aber kein Betrag veröffentlicht.',
    table: 'Beträge als Tabelle',
    year: 'Jahr',
    /** What a screen reader hears instead of the bars of a site. */
    bars: (title: string, of: YearSpan, highest: { year: number; eur: number }, unknown: number) =>
      `${title}: Beträge ${span(of)}, der höchste ${highest.year} mit ${format.euro(highest.eur)}; ${unknown === 0 ? 'kein Jahr' : years(unknown)} ohne veröffentlichten Betrag`,
    notFunded: 'nicht im Programm',
  },
};
