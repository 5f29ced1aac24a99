import type { deDetail } from '../de/detail';
import { footballPitches } from '../footballPitches';
import { lsFormat as format } from './format';

const noBreak = '\u00a0';

const pitches = (areaHa: number): string => {
  const value = footballPitches(areaHa);
  if (value === 0) return `kleiner als${noBreak}1 Fußball-Feld`;
  return `etwa${noBreak}${format.count(value)} ${value === 1 ? 'Fußball-Feld' : 'Fußball-Felder'}`;
};

/** Words in Leichte Sprache of the facts of a site. */
export const lsDetail: typeof deDetail = {
  pitches,
  precision: {
    site: 'in dem Förder-Gebiet',
    neighbourhood: 'in der Nähe',
    municipality: 'Orts-Mitte',
  },
  placeLabel: 'Punkt auf der Karte',
  drawn: (areaHa) =>
    `Auf der Karte ist ein Kreis mit Strichen. Der Kreis ist ${format.ha(areaHa)} groß. Das sind ${pitches(areaHa)}. Das Förder-Gebiet sieht in echt anders aus.`,
  wholeArea: (areaHa) => `Es ist ${format.ha(areaHa)} groß. Das sind ${pitches(areaHa)}.`,
  allSources: (value) => `Quellen 1–${value}`,
  timeline: {
    chart: (from, to) =>
      `Bild von den Jahren ${from} bis ${to}. Die Liste darunter sagt das Gleiche.`,
    openStart: 'Anfang nicht bekannt',
    openEnd: 'Ende offen',
  },
  moneyChart: {
    unit: `Millionen${noBreak}Euro`,
    otherSource: (eur) => `andere Quelle: ${format.euro(eur)}`,
    flagged: (years) => `Für ${format.and(years)} sagen die Quellen Verschiedenes.`,
    flag: 'Ein Ausrufe-Zeichen heißt: Die Quellen sagen Verschiedenes.',
    notCounted: 'andere Quelle (Wir zählen sie nicht mit.)',
  },
  choose: {
    open: 'Projekte aussuchen',
    types: 'Das wird gemacht',
    statuses: 'So weit ist es',
    option: (name, value) =>
      `${name}, ${format.count(value)}${noBreak}${value === 1 ? 'Projekt' : 'Projekte'}`,
    shown: (value, all) =>
      `${format.count(value)} von ${format.count(all)}${noBreak}${all === 1 ? 'Projekt' : 'Projekten'}`,
    all: 'Alle zeigen',
  },
  report: {
    open: 'Fehler melden',
    question: 'Ist etwas falsch?',
    byMail: 'Was ist falsch? Drücken Sie auf ein Wort. Dann können Sie uns eine E-Mail schreiben.',
    byForm: 'Was ist falsch? Drücken Sie auf ein Wort. Dann können Sie uns schreiben.',
    fields: {
      name: 'Name',
      programme: 'Programm',
      money: 'Geld',
      population: 'Menschen leben hier',
      area: 'Größe',
      measures: 'Projekte',
      place: 'Ort',
      sources: 'Quellen und Links',
      other: 'etwas anderes',
    },
    subject: (title, field) => `Quartierskarte Hessen: ${title} – ${field}`,
    body: ({ title, id, field, values, address }) =>
      [
        `Förder-Gebiet: ${title} (${id})`,
        `Das ist falsch: ${field}`,
        'Auf der Seite steht:',
        ...values,
        '',
        'Das ist richtig:',
        '',
        'Daher weiß ich das:',
        '',
        `Seite: ${address}`,
      ].join('\n'),
  },
};
