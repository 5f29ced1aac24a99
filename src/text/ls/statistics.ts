import type { deStatistics, SpanWords } from '../de/statistics';
import { lsFormat as format } from './format';

const noBreak = '\u00a0';
const count = (value: number, one: string, many: string): string =>
  `${format.count(value)}${noBreak}${value === 1 ? one : many}`;
const areas = (value: number): string => count(value, 'Förder-Gebiet', 'Förder-Gebiete');
const inAreas = (value: number): string => count(value, 'Förder-Gebiet', 'Förder-Gebieten');

const years = (value: number): string =>
  `${format.decimal(value)}${noBreak}${value === 1 ? 'Jahr' : 'Jahre'}`;

const spans = (group: string, until: string, { known, medianYears, unknown }: SpanWords) => {
  const open =
    unknown === 0 ? '' : ` Bei ${format.count(unknown)} kennen wir das erste Jahr nicht.`;
  const fundings = count(known, 'Förderung', 'Förderungen');
  if (known === 0) return `${group}: Wir kennen keine Dauer.${open}`;
  if (medianYears === null)
    return `${group}: Wir kennen nur die Dauer von ${fundings}. Das ist zu wenig.${open}`;
  return `${group}: In der Mitte liegt die Dauer ${until} bei ${years(medianYears)}. Das sind ${fundings}.${open}`;
};

/** Leichte Sprache of the numbers. */
export const lsStatistics: typeof deStatistics = {
  for: 'Für:',
  table: 'Die Zahlen als Tabelle',
  chart: (what, numbers) => `${what}. ${numbers.join('; ')}`,
  traced: (amounts, of) =>
    `Das sind ${count(amounts, 'Betrag', 'Beträge')} von ${inAreas(of)}. Jeder Betrag steht bei seinem Förder-Gebiet. Dort steht auch: Woher wissen wir das?`,
  withoutAmount: (value) => `Nicht dabei: ${areas(value)}. Wir kennen dort den Betrag nicht.`,
  noAmount: 'Wir kennen für diese Förder-Gebiete keinen Betrag.',
  money: {
    heading: 'Geld nach Jahr und Programm',
    chart: 'Balken für jedes Jahr',
    finding: (year, eur, programme, partEur) =>
      `Das meiste Geld kennen wir für ${year}: ${format.euroShort(eur)}. ${partEur === eur ? 'Alles ist' : `Davon sind ${format.euroShort(partEur)}`} für „${programme}“.`,
    unknownYears: (unknown, all) =>
      `Streifen heißen: Wir kennen den Betrag nicht. Das sind ${count(unknown, 'Jahr', 'Jahre')} von ${format.count(all)}.`,
    unknown: 'Betrag nicht bekannt',
  },
  districts: {
    heading: 'Geld in jedem Kreis',
    chart: 'Karte mit den Kreisen. Dunkel heißt: viel Geld',
    values: 'Die Karte zeigt',
    modes: { sum: 'alles Geld', perHead: 'Geld für jeden Menschen' },
    finding: (name, eur, of) =>
      `Das meiste Geld: ${name}. Das sind ${format.euroShort(eur)} für ${areas(of)}.`,
    perHeadFinding: (name, eur, of) =>
      `Das meiste Geld für jeden Menschen: ${name}. Das sind ${format.euro(Math.round(eur))} in ${inAreas(of)}.`,
    noPerHead: 'Wir kennen Geld und Menschen bei keinem Förder-Gebiet zusammen.',
    divided: (both, all) =>
      `Wir teilen das Geld durch die Menschen in den Förder-Gebieten. Wir kennen beide Zahlen von ${format.count(both)} der ${inAreas(all)}.`,
    several: (of) =>
      `In mehr als einem Kreis: ${areas(of)}. Sie stehen unten in der Tabelle. So zählt nichts 2-mal.`,
    hint: 'Sie wollen nur einen Kreis sehen? Dann wählen Sie ihn aus. Mit „Zurück“ sehen Sie wieder alle.',
    showAll: 'Alle Kreise zeigen',
    notLoaded: 'Die Karte ist nicht angekommen. Die Tabelle sagt das Gleiche.',
    district: 'Kreis',
    sites: 'Förder-Gebiete mit Betrag',
    part: (value, all) => `${format.count(value)} von ${format.count(all)}`,
    shared: (of) => `und ${format.count(of)} in mehr als einem Kreis`,
    severalRow: 'in mehr als einem Kreis',
    all: 'Alle',
    known: areas,
    unknown: 'nicht bekannt',
    span: (from, to) => (from === to ? from : `${from} bis ${to}`),
    none: { sum: 'Betrag nicht bekannt', perHead: 'Zahlen nicht bekannt' },
    noSite: 'Hier ist kein Förder-Gebiet aus Ihrer Auswahl',
  },
  measures: {
    heading: 'Projekte nach Art',
    chart: 'Balken für jede Art von Projekt',
    finding: (name, value, all) =>
      `Am häufigsten: ${name}. Das sind ${format.count(value)} von ${count(all, 'Projekt', 'Projekten')}.`,
    none: 'Wir kennen hier kein Projekt.',
    traced: 'Jedes Projekt steht bei seinem Förder-Gebiet. Dort steht auch: Woher wissen wir das?',
    type: 'Art von Projekt',
    all: 'Alle Arten',
    sum: 'Alle',
  },
  spans: {
    heading: 'So lange dauert die Förderung',
    chart: 'Balken: So viele Förderungen dauern so viele Jahre',
    ended: (of) => spans('Zu Ende', 'vom Anfang bis zum Ende', of),
    running: (of) => spans('Läuft noch', 'bis heute', of),
    explain:
      'Wir zählen jedes Mal: Ein Förder-Gebiet kommt in ein Programm. Wir kennen kein Ende? Dann zählen wir: Die Förderung läuft noch.',
    groups: { ended: 'zu Ende', running: 'läuft noch' },
    years: 'Jahre',
    median: (value) => `Mitte ${format.decimal(value)}`,
    item: (value, fundings) => `${years(value)}: ${count(fundings, 'Förderung', 'Förderungen')}`,
    unknown: 'Anfang nicht bekannt',
    traced: 'Die Jahre stehen bei jedem Förder-Gebiet. Dort steht auch: Woher wissen wir das?',
  },
  completeness: {
    heading: 'Wie viele Beträge kennen wir?',
    chart: 'Balken für jedes Jahr. So viel Geld kennen wir vom ganzen Geld',
    finding: (year, knownEur, totalEur, rounded) =>
      `Am meisten kennen wir von ${year}: ${format.euroOf(knownEur, totalEur, rounded ? 'ungefähr ' : '')}.`,
    none: 'Hessen sagt für diese Jahre nicht: So viel Geld ist es zusammen.',
    unknown: (ranges) =>
      `Für diese Jahre kennen wir das ganze Geld nicht: ${ranges
        .map(({ from, to }) => (from === to ? `${from}` : `${from} bis ${to}`))
        .join('; ')}.`,
    explain: 'Wir vergleichen das Geld für ganz Hessen.',
    published: 'Geld für ganz Hessen',
    total: 'das ganze Geld für Hessen',
    allProgrammes: 'alle Programme',
    about: 'ungefähr ',
    known: 'Das kennen wir',
    unknownYear: 'nicht bekannt',
    apart: (names) => `ohne ${format.and(names)}`,
  },
};
