import type { YearSpan } from '../../model/yearSpan';
import type { SpanFinding } from '../../query/statistics/fundingSpans';
import { partWords } from '../cases';
import { noBreak } from '../format';
import { saying } from '../phrases';
import { deNamesAnd } from './area';
import { deCount, deFormat as format } from './format';

const years = (value: number): string =>
  `${format.decimal(value)}${noBreak}${format.plural(value, { one: 'Jahr', other: 'Jahre' })}`;
const fundings = (value: number): string =>
  format.counted(value, { one: 'Förderung', other: 'Förderungen' });
const allOrPart = partWords({
  none: 'alles',
  all: () => 'alles',
  some: (eur) => `davon ${format.euroShort(eur)}`,
});

const open = (unknown: number): string =>
  format.plural(unknown, {
    none: '',
    other: ` Bei ${format.count(unknown)} weiteren ist der Beginn nicht bekannt.`,
  });
const spans = (group: string, until: string) =>
  saying<SpanFinding>({
    none: ({ unknown }) => `${group}: keine Förderung mit bekannter Dauer.${open(unknown)}`,
    few: ({ known, unknown }) =>
      `${group}: nur ${fundings(known)} mit bekannter Dauer, zu wenige für einen Median.${open(unknown)}`,
    median: ({ known, medianYears, unknown }) =>
      `${group}: ${until} im Median ${years(medianYears)} (${fundings(known)}).${open(unknown)}`,
  });

/** Texts of the statistics, lazy-loaded with them. */
export const statistics = {
  for: 'Für:',
  table: 'Dieselben Zahlen als Tabelle',
  /** The text alternative of a chart: its subject, then its numbers. */
  chart: (what: string, numbers: readonly string[]) => `${what}. ${numbers.join('; ')}`,
  traced: (amounts: number, sites: number) =>
    `Summe aus ${format.counted(amounts, { one: 'Betrag', other: 'Beträgen' })} von ${deCount.inSites(sites)}. Die einzelnen Beträge und Quellen stehen bei den Standorten.`,
  withoutAmount: (sites: number) =>
    `Nicht enthalten: ${deCount.sites(sites)} ohne veröffentlichten Betrag.`,
  noAmount: 'Zu diesen Standorten ist kein Betrag veröffentlicht.',
  money: {
    heading: 'Bewilligte Mittel je Jahr und Programm',
    chart: 'Gestapelte Balken je Jahr',
    /** `partEur`: the amount of the programme with the most. */
    finding: (year: number, eur: number, programme: string, partEur: number) =>
      `Am meisten ist für ${year} bekannt: ${format.euroShort(eur)}, ${allOrPart(partEur, eur)} in „${programme}“.`,
    unknownYears: (unknown: number, all: number) =>
      `Schraffiert: ${deCount.years(unknown)} von ${format.count(all)} ohne bekannten Betrag.`,
    unknown: 'kein Betrag bekannt',
  },
  areas: {
    heading: 'Bewilligte Mittel je Kreis und Kommune',
    levels: { district: 'Kreise', municipality: 'Kommunen' },
    level: 'Aufgeteilt nach',
    chart: {
      district: 'Karte der Kreise, je dunkler, desto mehr Geld',
      municipality: 'Karte der Kommunen, je dunkler, desto mehr Geld',
    },
    values: 'Karte zeigt',
    modes: { sum: 'Summe', perHead: 'je Einwohner' },
    finding: (name: string, eur: number, sites: number) =>
      `Am meisten: ${name} mit ${format.euroShort(eur)} an ${deCount.inSites(sites)}.`,
    perHeadFinding: (name: string, eur: number, known: number, all: number) =>
      `Am meisten je Einwohner: ${name} mit ${format.euroEach(eur)} (Betrag bekannt für ${format.count(known)} von ${deCount.inSites(all)}).`,
    divided: (day: Date) =>
      `Je Einwohner: bekannte Beträge, geteilt durch alle Einwohner am ${format.date(day)}, nicht nur die der Fördergebiete. Wo Beträge fehlen, ist die Zahl zu klein.`,
    living: (inhabitants: number, of: number) =>
      `In Kommunen mit mindestens einem dieser Standorte leben ${format.count(inhabitants)} von ${format.count(of)} Einwohnern (${format.percent(inhabitants, of)}${noBreak}%): in der Kommune, nicht im Fördergebiet.`,
    several: {
      district: (sites: number) =>
        `In mehreren Kreisen: ${deCount.sites(sites)}. Sie stehen in einer eigenen Zeile, damit nichts doppelt zählt.`,
      municipality: (sites: number) =>
        `In mehreren Kommunen: ${deCount.sites(sites)}, in einer eigenen Zeile, denn keine Quelle teilt ihr Geld auf.`,
    },
    hint: 'Ein Gebiet auf der Karte oder in der Tabelle zeigt nur sich; „Zurück“ bringt alle wieder.',
    showAll: 'Alle Gebiete zeigen',
    notLoaded: 'Die Grenzen sind nicht angekommen; die Tabelle sagt dasselbe ohne die Karte.',
    names: { district: 'Kreis', municipality: 'Kommune' },
    sites: 'Standorte mit Betrag',
    livingIn: 'in Kommunen mit Standort',
    part: (value: number, all: number) => `${format.count(value)} von ${format.count(all)}`,
    share: (part: number, whole: number) => `${format.percent(part, whole)}${noBreak}%`,
    without: (names: readonly string[], more: number) => `ohne Betrag: ${deNamesAnd(names, more)}`,
    shared: {
      district: (sites: number) => `dazu ${format.count(sites)} in mehreren Kreisen`,
      municipality: (sites: number) => `dazu ${format.count(sites)} in mehreren Kommunen`,
    },
    severalRow: { district: 'in mehreren Kreisen', municipality: 'in mehreren Kommunen' },
    all: 'Alle',
    showRows: (all: number) => `Alle ${format.count(all)} Kommunen in der Tabelle zeigen`,
    showFewer: 'Weniger Kommunen zeigen',
    /** The tooltip of an area on the map. */
    value: { sum: format.euroShort, perHead: format.euroEach },
    span: (from: string, to: string) => `${from} bis ${to}`,
    unknown: 'kein Betrag für das Gebiet bekannt',
    noSite: 'kein Standort dieser Auswahl',
    /** After the first of many areas. */
    more: (value: number) => `${format.count(value)} weitere stehen in der Tabelle`,
  },
  measures: {
    heading: 'Maßnahmen nach Art und Stand',
    chart: 'Balken je Art der Maßnahme',
    finding: (name: string, value: number, all: number) =>
      `Am häufigsten: ${name} mit ${format.count(value)} von ${deCount.measures(all)}.`,
    none: 'Zu diesen Standorten ist keine Maßnahme bekannt.',
    traced: 'Die einzelnen Maßnahmen und Quellen stehen bei den Standorten.',
    type: 'Art der Maßnahme',
    all: 'Alle Arten',
    sum: 'Summe',
  },
  spans: {
    heading: 'Dauer der Förderung',
    chart: 'Balken: wie viele Förderungen so viele Jahre dauern',
    ended: spans('Beendet', 'von der Aufnahme bis zum Ende'),
    running: spans('Laufend', 'bisher'),
    explain:
      'Gezählt ist jede Aufnahme eines Standorts in ein Programm. Der Median ist die Mitte: die eine Hälfte dauerte höchstens so lang, die andere mindestens. Ohne veröffentlichtes Ende gilt eine Förderung als laufend.',
    groups: { ended: 'beendet', running: 'laufend, bisher' },
    years: 'Jahre',
    median: (value: number) => `Median ${format.decimal(value)}`,
    item: (value: number, count: number) => `${years(value)}: ${fundings(count)}`,
    unknown: 'Beginn nicht bekannt',
    traced: 'Jahre und Quellen stehen bei den Standorten, unter „Programm“.',
  },
  completeness: {
    heading: 'Wie vollständig die Beträge sind',
    chart: 'Balken je Jahr: was wir kennen, vom dem, was das Land veröffentlicht hat',
    finding: (year: number, knownEur: number, totalEur: number, rounded: boolean) =>
      `Am vollständigsten: ${year} mit ${format.euroOf(knownEur, totalEur, rounded)}.`,
    none: 'Für diese Jahre und Programme hat das Land keine Gesamtsumme veröffentlicht.',
    unknown: (ranges: readonly YearSpan[]) =>
      `Unbekannt, weil keine Gesamtsumme veröffentlicht ist: ${format.and(ranges.map(format.years))}.`,
    explain:
      'Verglichen wird für ganz Hessen. Von Ihren Filtern zählen hier nur Programm und Jahre.',
    published: 'veröffentlicht, mit Quelle',
    total: 'vom Land für ganz Hessen veröffentlicht',
    allProgrammes: 'alle Programme',
    known: 'in unseren Listen',
    unknownYear: 'unbekannt',
    apart: (names: readonly string[]) => `ohne ${format.and(names)}`,
    /** Heading of what is no total of a programme. */
    remarks: (value: number) =>
      format.counted(value, {
        one: 'Anmerkung zu einer Gesamtsumme',
        other: 'Anmerkungen zu den Gesamtsummen',
      }),
  },
};
