import type { YearSpan } from '../../model/yearSpan';

import { deFormat as format } from './format';

const noBreak = '\u00a0';
const count = (value: number, one: string, many: string): string =>
  `${format.count(value)}${noBreak}${value === 1 ? one : many}`;
/** After "in", "von" and "aus". */
const inSites = (value: number): string => count(value, 'Standort', 'Standorten');

const years = (value: number): string =>
  `${format.decimal(value)}${noBreak}${value === 1 ? 'Jahr' : 'Jahre'}`;

/** Spans of funding that have a name for the group and may be too few for a median. */
export interface SpanWords {
  readonly known: number;
  /** null where too few are known. */
  readonly medianYears: number | null;
  readonly unknown: number;
}

const spans = (group: string, until: string, { known, medianYears, unknown }: SpanWords) => {
  const open =
    unknown === 0 ? '' : ` Bei ${format.count(unknown)} weiteren ist der Beginn nicht bekannt.`;
  const fundings = count(known, 'Förderung', 'Förderungen');
  if (known === 0) return `${group}: keine Förderung mit bekannter Dauer.${open}`;
  if (medianYears === null)
    return `${group}: nur ${fundings} mit bekannter Dauer, zu wenige für einen Median.${open}`;
  return `${group}: ${until} im Median ${years(medianYears)} (${fundings}).${open}`;
};

/** German words of the numbers; apart from the others, so that only who opens them loads them. */
export const deStatistics = {
  for: 'Für:',
  table: 'Dieselben Zahlen als Tabelle',
  /** The text alternative of a chart: what it is, then its numbers. */
  chart: (what: string, numbers: readonly string[]) => `${what}. ${numbers.join('; ')}`,
  traced: (amounts: number, sites: number) =>
    `Summe aus ${count(amounts, 'Betrag', 'Beträgen')} von ${inSites(sites)}. Die einzelnen Beträge und Quellen stehen bei den Standorten.`,
  withoutAmount: (sites: number) =>
    `Nicht enthalten: ${count(sites, 'Standort', 'Standorte')} ohne veröffentlichten Betrag.`,
  noAmount: 'Zu diesen Standorten ist kein Betrag veröffentlicht.',
  money: {
    heading: 'Bewilligte Mittel je Jahr und Programm',
    chart: 'Gestapelte Balken je Jahr',
    /** `partEur`: what the programme with the most has of it. */
    finding: (year: number, eur: number, programme: string, partEur: number) =>
      `Am meisten ist für ${year} bekannt: ${format.euroShort(eur)}, ${partEur === eur ? 'alles' : `davon ${format.euroShort(partEur)}`} in „${programme}“.`,
    unknownYears: (unknown: number, all: number) =>
      `Schraffiert: ${count(unknown, 'Jahr', 'Jahre')} von ${format.count(all)} ohne bekannten Betrag.`,
    unknown: 'kein Betrag bekannt',
  },
  districts: {
    heading: 'Bewilligte Mittel je Kreis',
    chart: 'Karte der Kreise, je dunkler, desto mehr Geld',
    values: 'Karte zeigt',
    modes: { sum: 'Summe', perHead: 'je Einwohner' },
    finding: (name: string, eur: number, sites: number) =>
      `Am meisten: ${name} mit ${format.euroShort(eur)} an ${inSites(sites)}.`,
    perHeadFinding: (name: string, eur: number, sites: number) =>
      `Am meisten je Einwohner: ${name} mit ${format.euro(Math.round(eur))} (${count(sites, 'Standort', 'Standorte')}).`,
    noPerHead: 'Zu keinem dieser Standorte sind Betrag und Einwohnerzahl bekannt.',
    divided: (both: number, all: number) =>
      `Je Einwohner: Betrag, geteilt durch die Einwohner der Fördergebiete, nicht des ganzen Kreises. Beide Zahlen kennen wir von ${format.count(both)} der ${inSites(all)}.`,
    several: (sites: number) =>
      `In mehreren Kreisen: ${count(sites, 'Standort', 'Standorte')}. Sie stehen in einer eigenen Zeile, damit nichts doppelt zählt.`,
    hint: 'Ein Kreis auf der Karte oder in der Tabelle zeigt nur sich; „Zurück“ bringt alle wieder.',
    showAll: 'Alle Kreise zeigen',
    notLoaded:
      'Die Grenzen der Kreise sind nicht angekommen; die Tabelle sagt dasselbe ohne die Karte.',
    district: 'Kreis',
    sites: 'Standorte mit Betrag',
    part: (value: number, all: number) => `${format.count(value)} von ${format.count(all)}`,
    shared: (sites: number) => `dazu ${format.count(sites)} in mehreren Kreisen`,
    severalRow: 'in mehreren Kreisen',
    all: 'Alle',
    known: (sites: number) => count(sites, 'Standort', 'Standorte'),
    unknown: 'nicht bekannt',
    span: (from: string, to: string) => (from === to ? from : `${from} bis ${to}`),
    none: { sum: 'kein Betrag veröffentlicht', perHead: 'nicht beide Zahlen bekannt' },
    noSite: 'kein Standort dieser Auswahl',
  },
  measures: {
    heading: 'Maßnahmen nach Art und Stand',
    chart: 'Balken je Art der Maßnahme',
    finding: (name: string, value: number, all: number) =>
      `Am häufigsten: ${name} mit ${format.count(value)} von ${count(all, 'Maßnahme', 'Maßnahmen')}.`,
    none: 'Zu diesen Standorten ist keine Maßnahme bekannt.',
    traced: 'Die einzelnen Maßnahmen und Quellen stehen bei den Standorten.',
    type: 'Art der Maßnahme',
    all: 'Alle Arten',
    sum: 'Summe',
  },
  spans: {
    heading: 'Dauer der Förderung',
    chart: 'Balken: wie viele Förderungen so viele Jahre dauern',
    ended: (of: SpanWords) => spans('Beendet', 'von der Aufnahme bis zum Ende', of),
    running: (of: SpanWords) => spans('Laufend', 'bisher', of),
    explain:
      'Gezählt ist jede Aufnahme eines Standorts in ein Programm. Der Median ist die Mitte: die eine Hälfte dauerte höchstens so lang, die andere mindestens. Ohne veröffentlichtes Ende gilt eine Förderung als laufend.',
    groups: { ended: 'beendet', running: 'laufend, bisher' },
    years: 'Jahre',
    median: (value: number) => `Median ${format.decimal(value)}`,
    item: (value: number, fundings: number) =>
      `${years(value)}: ${count(fundings, 'Förderung', 'Förderungen')}`,
    unknown: 'Beginn nicht bekannt',
    traced: 'Jahre und Quellen stehen bei den Standorten, unter „Programm“.',
  },
  completeness: {
    heading: 'Wie vollständig die Beträge sind',
    chart: 'Balken je Jahr: was wir kennen, vom dem, was das Land veröffentlicht hat',
    finding: (year: number, knownEur: number, totalEur: number, rounded: boolean) =>
      `Am vollständigsten: ${year} mit ${format.euroOf(knownEur, totalEur, rounded ? `rund${noBreak}` : '')}.`,
    none: 'Für diese Jahre und Programme hat das Land keine Gesamtsumme veröffentlicht.',
    unknown: (ranges: readonly YearSpan[]) =>
      `Unbekannt, weil keine Gesamtsumme veröffentlicht ist: ${format.and(
        ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)),
      )}.`,
    explain:
      'Verglichen wird für ganz Hessen. Von Ihren Filtern zählen hier nur Programm und Jahre.',
    published: 'veröffentlicht, mit Quelle',
    total: 'vom Land für ganz Hessen veröffentlicht',
    allProgrammes: 'alle Programme',
    about: `rund${noBreak}`,
    known: 'in unseren Listen',
    unknownYear: 'unbekannt',
    apart: (names: readonly string[]) => `ohne ${format.and(names)}`,
  },
};
