import { partWords } from '../cases';
import { noBreak } from '../format';
import { saying } from '../phrases';
import type { StatisticsTexts } from '../statisticsTexts';
import { lsNamesAnd } from './area';
import { lsFormat as format, lsCount, lsSpan } from './format';

const { areas, inAreas } = lsCount;
const years = (value: number): string =>
  `${format.decimal(value)}${noBreak}${format.plural(value, { one: 'Jahr', other: 'Jahre' })}`;
const fundings = (value: number): string =>
  format.counted(value, { one: 'Förderung', other: 'Förderungen' });
const allOrPart = partWords({
  none: 'Alles ist',
  all: () => 'Alles ist',
  some: (eur) => `Davon sind ${format.euroShort(eur)}`,
});

const open = (unknown: number): string =>
  format.plural(unknown, {
    none: '',
    other: ` Bei ${format.count(unknown)} kennen wir das erste Jahr nicht.`,
  });
const spans = (group: string, until: string): StatisticsTexts['spans']['ended'] =>
  saying({
    none: ({ unknown }) => `${group}: Wir kennen keine Dauer.${open(unknown)}`,
    few: ({ known, unknown }) =>
      `${group}: Wir kennen nur die Dauer von ${fundings(known)}. Das ist zu wenig.${open(unknown)}`,
    median: ({ known, medianYears, unknown }) =>
      `${group}: In der Mitte liegt die Dauer ${until} bei ${years(medianYears)}. Das sind ${fundings(known)}.${open(unknown)}`,
  });

/** Texts of the statistics. */
export const statistics: StatisticsTexts = {
  for: 'Für:',
  table: 'Die Zahlen als Tabelle',
  chart: (what, numbers) => `${what}. ${numbers.join('; ')}`,
  traced: (amounts, of) =>
    `Das sind ${lsCount.amounts(amounts)} von ${inAreas(of)}. Jeder Betrag steht bei seinem Förder-Gebiet. Dort steht auch: Woher wissen wir das?`,
  withoutAmount: (value) => `Nicht dabei: ${areas(value)}. Wir kennen dort den Betrag nicht.`,
  noAmount: 'Wir kennen für diese Förder-Gebiete keinen Betrag.',
  money: {
    heading: 'Geld nach Jahr und Programm',
    chart: 'Balken für jedes Jahr',
    finding: (year, eur, programme, partEur) =>
      `Das meiste Geld kennen wir für ${year}: ${format.euroShort(eur)}. ${allOrPart(partEur, eur)} für „${programme}“.`,
    unknownYears: (unknown, all) =>
      `Streifen heißen: Wir kennen den Betrag nicht. Das sind ${lsCount.years(unknown)} von ${format.count(all)}.`,
    unknown: 'Betrag nicht bekannt',
  },
  areas: {
    heading: 'Geld in jedem Kreis und in jedem Ort',
    levels: { district: 'Kreise', municipality: 'Orte' },
    level: 'Die Zahlen sind für',
    chart: {
      district: 'Karte mit den Kreisen. Dunkel heißt: viel Geld',
      municipality: 'Karte mit den Orten. Dunkel heißt: viel Geld',
    },
    values: 'Die Karte zeigt',
    modes: { sum: 'alles Geld', perHead: 'Geld für jeden Menschen' },
    finding: (name, eur, of) =>
      `Das meiste Geld: ${name}. Das sind ${format.euroShort(eur)} für ${areas(of)}.`,
    perHeadFinding: (name, eur, known, all) =>
      `Das meiste Geld für jeden Menschen: ${name}. Das sind ${format.euroEach(eur)}. Wir kennen das Geld von ${format.count(known)} von ${inAreas(all)}.`,
    divided: (day) =>
      `So rechnen wir: Wir teilen das Geld durch alle Menschen im Ort. Wir zählen die Menschen am ${format.date(day)}. Manche Beträge kennen wir nicht. Dann fehlt etwas.`,
    living: (inhabitants, of) =>
      `${format.count(inhabitants)} von ${format.count(of)} Menschen wohnen in einem Ort mit Förder-Gebiet. Nicht alle wohnen im Förder-Gebiet.`,
    several: {
      district: (of) =>
        `In mehr als einem Kreis: ${areas(of)}. Sie stehen unten in der Tabelle. So zählt nichts 2-mal.`,
      municipality: (of) =>
        `In mehr als einem Ort: ${areas(of)}. Sie stehen unten in der Tabelle. So zählt nichts 2-mal.`,
    },
    hint: 'Sie wollen nur einen Kreis oder Ort sehen? Dann wählen Sie ihn aus. Mit „Zurück“ sehen Sie wieder alle.',
    showAll: 'Wieder alle zeigen',
    notLoaded: 'Die Karte ist nicht angekommen. Die Tabelle sagt das Gleiche.',
    names: { district: 'Kreis', municipality: 'Ort' },
    sites: 'Förder-Gebiete mit Betrag',
    livingIn: 'wohnen in einem Ort mit Förder-Gebiet',
    part: (value, all) => `${format.count(value)} von ${format.count(all)}`,
    share: (part, whole) => `${format.percent(part, whole)} von 100 Menschen`,
    without: (names, more) => `Betrag nicht bekannt: ${lsNamesAnd(names, more)}`,
    shared: {
      district: (of) => `und ${format.count(of)} in mehr als einem Kreis`,
      municipality: (of) => `und ${format.count(of)} in mehr als einem Ort`,
    },
    severalRow: { district: 'in mehr als einem Kreis', municipality: 'in mehr als einem Ort' },
    all: 'Alle',
    showRows: (all) => `Alle ${format.count(all)} Orte in der Tabelle zeigen`,
    showFewer: 'Weniger Orte zeigen',
    value: { sum: format.euroShort, perHead: format.euroEach },
    span: (from, to) => `${from} bis ${to}`,
    unknown: 'Betrag nicht bekannt',
    noSite: 'Hier ist kein Förder-Gebiet aus Ihrer Auswahl',
    more: (value) => `${format.count(value)} andere stehen in der Tabelle`,
  },
  measures: {
    heading: 'Projekte nach Art',
    chart: 'Balken für jede Art von Projekt',
    finding: (name, value, all) =>
      `Am häufigsten: ${name}. Das sind ${format.count(value)} von ${lsCount.inProjects(all)}.`,
    none: 'Wir kennen hier kein Projekt.',
    traced: 'Jedes Projekt steht bei seinem Förder-Gebiet. Dort steht auch: Woher wissen wir das?',
    type: 'Art von Projekt',
    all: 'Alle Arten',
    sum: 'Alle',
  },
  spans: {
    heading: 'So lange dauert die Förderung',
    chart: 'Balken: So viele Förderungen dauern so viele Jahre',
    ended: spans('Zu Ende', 'vom Anfang bis zum Ende'),
    running: spans('Läuft noch', 'bis heute'),
    explain:
      'Wir zählen jedes Mal: Ein Förder-Gebiet kommt in ein Programm. Wir kennen kein Ende? Dann zählen wir: Die Förderung läuft noch.',
    groups: { ended: 'zu Ende', running: 'läuft noch' },
    years: 'Jahre',
    median: (value) => `Mitte ${format.decimal(value)}`,
    item: (value, count) => `${years(value)}: ${fundings(count)}`,
    unknown: 'Anfang nicht bekannt',
    traced: 'Die Jahre stehen bei jedem Förder-Gebiet. Dort steht auch: Woher wissen wir das?',
  },
  completeness: {
    heading: 'Wie viele Beträge kennen wir?',
    chart: 'Balken für jedes Jahr. So viel Geld kennen wir vom ganzen Geld',
    finding: (year, knownEur, totalEur, rounded) =>
      `Am meisten kennen wir von ${year}: ${format.euroOf(knownEur, totalEur, rounded)}.`,
    none: 'Hessen sagt für diese Jahre nicht: So viel Geld ist es zusammen.',
    unknown: (ranges) =>
      `Für diese Jahre kennen wir das ganze Geld nicht: ${ranges.map(lsSpan).join('; ')}.`,
    explain: 'Wir vergleichen das Geld für ganz Hessen.',
    published: 'Geld für ganz Hessen',
    total: 'das ganze Geld für Hessen',
    allProgrammes: 'alle Programme',
    known: 'Das kennen wir',
    unknownYear: 'nicht bekannt',
    apart: (names) => `ohne ${format.and(names)}`,
    remarks: (value) => format.counted(value, { one: 'Hinweis', other: 'Hinweise' }),
  },
};
