import type { Precision } from '../../model/vocabulary';
import type { ReportField } from '../../query/reportFields';
import { footballPitches } from '../footballPitches';
import { deFormat as format } from './format';

const noBreak = '\u00a0';

/** The size of an area as people know it. */
const pitches = (areaHa: number): string => {
  const value = footballPitches(areaHa);
  if (value === 0) return `weniger als${noBreak}1 Fußballfeld`;
  return `etwa${noBreak}${format.count(value)} ${value === 1 ? 'Fußballfeld' : 'Fußballfelder'}`;
};

const precisions: Readonly<Record<Precision, string>> = {
  site: 'Ort im Fördergebiet',
  neighbourhood: 'ungefähr, in der Nachbarschaft',
  municipality: 'Ortsmitte, genauer nicht bekannt',
};
const reportFields: Readonly<Record<ReportField, string>> = {
  name: 'Name',
  programme: 'Programm',
  money: 'Beträge',
  population: 'Einwohner',
  area: 'Fläche',
  measures: 'Maßnahmen',
  place: 'Lage',
  sources: 'Quellen und Links',
  other: 'Sonstiges',
};

/** What a person reports: site, field and what the page says there. */
export interface ReportWords {
  readonly title: string;
  readonly id: string;
  readonly field: string;
  readonly values: readonly string[];
  readonly address: string;
}

/** Words of the facts of a site: charts, size, choice of measures, report of an error. */
export const deDetail = {
  pitches,
  precision: precisions,
  placeLabel: 'Lage auf der Karte',
  /** What the map draws for an area whose boundary is not published. */
  drawn: (areaHa: number) =>
    `Wer nah heranzoomt, sieht auf der Karte einen gestrichelten Kreis von ${format.ha(areaHa)} (${pitches(areaHa)}). Der Kreis ist schematisch.`,
  wholeArea: (areaHa: number) => `Es ist ${format.ha(areaHa)} groß (${pitches(areaHa)}).`,
  allSources: (value: number) => `Quellen 1–${value}`,
  timeline: {
    chart: (from: number, to: number) =>
      `Zeitleiste der Förderung, Achse ${from} bis ${to}. Die Schritte stehen in der Liste darunter.`,
    openStart: 'Beginn nicht bekannt',
    openEnd: 'Ende offen',
  },
  moneyChart: {
    unit: `in Mio.${noBreak}€`,
    otherSource: (eur: number) => `andere Quelle: ${format.euro(eur)}`,
    flagged: (years: readonly string[]) =>
      `Für ${format.and(years)} widersprechen sich die Quellen.`,
    flag: 'Gestrichelt, mit Ausrufezeichen: Die Quellen widersprechen sich.',
    notCounted: 'andere Quelle, nicht mitgezählt',
  },
  choose: {
    open: 'Maßnahmen auswählen',
    types: 'Art',
    statuses: 'Stand',
    option: (name: string, value: number) =>
      `${name}, ${format.count(value)}${noBreak}${value === 1 ? 'Maßnahme' : 'Maßnahmen'}`,
    shown: (value: number, all: number) =>
      `${format.count(value)} von ${format.count(all)}${noBreak}Maßnahmen`,
    all: 'Alle zeigen',
  },
  report: {
    open: 'Fehler melden',
    question: 'Stimmt etwas nicht?',
    byMail: 'Welche Angabe stimmt nicht? Ihre E-Mail ist dann schon vorbereitet.',
    byForm: 'Welche Angabe stimmt nicht? Das Formular ist dann schon vorbereitet.',
    fields: reportFields,
    subject: (title: string, field: string) => `Quartierskarte Hessen: ${title} – ${field}`,
    body: ({ title, id, field, values, address }: ReportWords) =>
      [
        `Standort: ${title} (${id})`,
        `Angabe: ${field}`,
        'Auf der Seite steht:',
        ...values,
        '',
        'Richtig ist:',
        '',
        'Das steht hier (Link oder Dokument):',
        '',
        `Seite: ${address}`,
      ].join('\n'),
  },
};
