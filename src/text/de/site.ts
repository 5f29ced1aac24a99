import type { PartialDate } from '../../model/partialDate';
import type { MeasureStatus, Precision, SiteExtent, SourceKind } from '../../model/vocabulary';
import type { YearSpan } from '../../model/yearSpan';
import type { Likeness } from '../../query/near/similar';
import type { Caveat } from '../../query/statements/compare';
import type { SiteDistrict } from '../../query/statements/siteDistricts';
import { footballPitches } from '../footballPitches';
import { noBreak } from '../format';
import { ifKnown, orEmpty, saying, spanWords } from '../phrases';
import { deCount, deDistrict, deNames, deFormat as format } from './format';

const statuses: Readonly<Record<MeasureStatus, string>> = {
  geplant: 'geplant',
  'im-bau': 'im Bau',
  fertig: 'fertig',
  unbekannt: 'Stand nicht bekannt',
};
const precisions: Readonly<Record<Precision, string>> = {
  site: 'ein Ort im Fördergebiet',
  neighbourhood: 'die Nachbarschaft, ungefähr',
  municipality: 'die Ortsmitte; die genaue Lage ist nicht bekannt',
};
const extents: Readonly<Record<SiteExtent, string>> = {
  point: 'Die Grenze des Fördergebiets ist nicht veröffentlicht.',
  municipalities: 'Das Gebiet umfasst die genannten Kommunen ganz.',
};
const sourceKinds: Readonly<Record<SourceKind, string>> = {
  land: 'Land oder Bund',
  kommune: 'Kommune',
  presse: 'Presse',
  planung: 'Planung',
  politik: 'Politik',
  sonstige: 'Sonstige',
};
const placePrecisions: Readonly<Record<Precision, string>> = {
  site: 'Ort im Fördergebiet',
  neighbourhood: 'ungefähr, in der Nachbarschaft',
  municipality: 'Ortsmitte, genauer nicht bekannt',
};

/** The size of an area in everyday terms. */
const pitches = (areaHa: number): string => {
  const value = footballPitches(areaHa);
  return format.plural(value, {
    none: `weniger als${noBreak}1 Fußballfeld`,
    one: `etwa${noBreak}1 Fußballfeld`,
    other: `etwa${noBreak}${format.count(value)} Fußballfelder`,
  });
};

/** A site: its facts, its history, its money, its measures, its sources. */
export const deSite = {
  pitches,
  precision: placePrecisions,
  placeLabel: 'Lage auf der Karte',
  /** What the map draws for an area without a published boundary. */
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
  outlook: {
    coming: 'Was kommt',
    more: (value: number) => `und ${value} weitere in der Liste unten`,
  },
  choose: {
    open: 'Maßnahmen auswählen',
    types: 'Art',
    statuses: 'Stand',
    option: (name: string, value: number) => `${name}, ${deCount.measures(value)}`,
    shown: (value: number, all: number) =>
      `${format.count(value)} von ${format.count(all)}${noBreak}Maßnahmen`,
    all: 'Alle zeigen',
  },
  close: 'Schließen',
  back: 'Zurück zur Liste',
  print: 'Drucken',
  copyLink: 'Link kopieren',
  copied: 'Link kopiert',
  onMap: 'Auf der Karte zeigen',
  toMap: 'Diesen Standort auf der Karte öffnen',
  allSites: 'Alle Standorte',
  locator: 'Lage in Hessen',
  source: (number: number, name: string) => `Quelle ${number}: ${name}`,
  /** Beside a text of the facts that is in German only, for readers of another language. */
  germanOnly: 'auf Deutsch',
  nameNotDocumented: 'Die Quellen nennen nur die Kommune, keinen Namen des Gebiets.',
  districts: {
    city: () => 'kreisfreie Stadt',
    district: deDistrict,
  } satisfies Readonly<Record<SiteDistrict['kind'], (name: string) => string>>,
  facts: {
    heading: 'Auf einen Blick',
    money: 'bewilligt',
    moneyYears: spanWords(
      (year) => `bewilligt für ${year}`,
      (from, to) => `bewilligt ${from} bis ${to}`,
    ),
    noMoney: 'kein Betrag veröffentlicht',
    knownYears: (known: number, of: number | null) =>
      ifKnown(
        of,
        (years) =>
          `bekannt für ${format.count(known)} von ${format.counted(years, { one: 'Jahr', other: 'Jahren' })}`,
        `bekannt für ${deCount.years(known)}, Beginn nicht bekannt`,
      ),
    otherAmount: 'andere Quelle, nicht mitgezählt',
    populationLabel: 'Einwohner',
    population: (year: number | null) =>
      ifKnown(year, (known) => `Einwohner (${known})`, 'Einwohner (Jahr nicht genannt)'),
    area: 'Fördergebiet',
    unknown: 'nicht bekannt',
  },
  history: {
    heading: 'Programm',
    intake: (year: number | null, name: string) =>
      ifKnown(
        year,
        (known) => `${known} Aufnahme in ${name}`,
        `Aufnahme in ${name}, Jahr nicht bekannt`,
      ),
    planned: (year: number, name: string) => `${year} neu in ${name}`,
    renamed: (year: number, name: string) => `seit ${year}: ${name}`,
    end: (year: number) => `${year} Ende der Förderung`,
    noEnd: 'Ein Ende der Förderung nennt keine Quelle.',
  },
  money: {
    heading: 'Bewilligte Mittel je Jahr',
    explain: 'Mittel von Bund und Land je Programmjahr. Schraffiert: kein Betrag veröffentlicht.',
    none: 'Für diesen Standort ist kein Jahresbetrag veröffentlicht.',
    table: 'Beträge als Tabelle',
    year: 'Jahr',
    amount: 'Betrag',
    programme: 'Programm',
    sum: (value: number) =>
      `Summe von ${format.counted(value, { one: 'Betrag', other: 'Beträgen' })}`,
    chart: (known: number, from: number, to: number) =>
      `Balken der bewilligten Mittel ${from} bis ${to}; ${deCount.years(known)} mit Betrag. Die Zahlen stehen in der Tabelle darunter.`,
    contradiction: (year: number) =>
      `Für ${year} nennen die Quellen verschiedene Beträge; gezählt ist der in der Tabelle:`,
    partial: 'Weitere genannte Beträge (nicht mitgezählt)',
    partialOf: (amountEur: number, year: number | null) =>
      `${format.euro(amountEur)}${orEmpty(year, (known) => ` (${known})`)}`,
  },
  measures: {
    heading: 'Maßnahmen',
    none: 'Einzelne Maßnahmen sind für diesen Standort noch nicht bekannt.',
    cost: (eur: number) => `Gesamtkosten ${format.euro(eur)}`,
    status: statuses,
  },
  place: {
    heading: 'Lage',
    precision: (precision: Precision) => `Der Punkt auf der Karte zeigt ${precisions[precision]}.`,
    /** Precedes a description from the data. */
    basis: 'Grundlage:',
    extent: (extent: SiteExtent) => extents[extent],
    /** A boundary of its own, which a source states. */
    ownBoundary: (date: PartialDate | null) =>
      `Die Karte zeichnet die Grenze des Fördergebiets${date === null ? '' : ` (Stand: ${format.partialDate(date)})`}.`,
  },
  remarks: 'Anmerkungen',
  links: 'Mehr zum Standort',
  sources: 'Quellen',
  /** @param newest date among the sources, of which `dated` of `all` have one */
  sourcesAsOf: (newest: PartialDate | null, dated: number, all: number) =>
    ifKnown(
      newest,
      (date) =>
        `Stand der Quellen: ${format.partialDate(date)}${dated === all ? '' : ` (jüngstes Datum; ${format.count(dated)} von ${format.count(all)} nennen eines)`}`,
      'Stand der Quellen: nicht bekannt, keine nennt ein Datum',
    ),
  sourceKind: sourceKinds,
  sourceKindUnknown: 'Art nicht bekannt',
  opensNewPage: 'Alle Links zu Quellen öffnen eine neue Seite.',
  printed: (address: string, date: string) => `${address} · gedruckt am ${date}`,
};

/** The sites around a site and similar ones. */
export const deAround = {
  heading: 'In der Umgebung',
  nearest: 'Am nächsten',
  aroundTown: (towns: readonly string[]) => `Rund um ${format.and(towns)}`,
  townOnly:
    'Wo in der Kommune dieser Standort liegt, ist nicht bekannt. Darum stehen hier keine Entfernungen.',
  within: 'die Gebiete überschneiden sich',
  unknownDistance: 'Lage nicht bekannt',
  /** `more`: some of the municipality are listed above. */
  sameMunicipality: {
    more: (towns: readonly string[]) => `Weitere in ${format.and(towns)}`,
    others: (towns: readonly string[]) => `Andere in ${format.and(towns)}`,
  },
  similar: 'Ähnliche Standorte',
  compareSimilar: 'Mit diesen vergleichen',
  likeness: saying<Likeness>({
    programme: () => 'gleiches Programm',
    measures: ({ types }) =>
      `beide mit ${format.and(types.map((type) => deNames.measureType(type).short))}`,
    population: () => 'ähnlich viele Einwohner',
    area: () => 'ähnlich groß',
    sameStart: ({ year }) => `beide seit ${year}`,
    start: ({ years }) => `Beginn ${years[0]} und ${years[1]}`,
  }),
};

const countedStatuses: Readonly<Record<MeasureStatus, string>> = {
  ...statuses,
  unbekannt: 'ohne bekannten Stand',
};

/** Selecting sites and comparing them. */
export const deCompare = {
  heading: 'Vergleich',
  /** Switches the checkboxes of the list on. */
  choose: 'Vergleichen',
  chooseHint: (max: number) =>
    `Kreuzen Sie in der Liste bis zu ${format.numeral(max)} Standorte an.`,
  /** Accessible name of a site's checkbox. */
  site: (title: string) => `${title} vergleichen`,
  add: 'Zum Vergleich',
  added: 'Im Vergleich',
  addMore: 'hinzufügen',
  takeBack: 'herausnehmen',
  remove: (title: string) => `${title} aus dem Vergleich nehmen`,
  show: (value: number) =>
    format.plural(value, { one: 'Vergleich zeigen', other: `${value} vergleichen` }),
  clear: 'Leeren',
  one: 'Noch ein Standort fehlt zum Vergleichen.',
  full: (max: number) =>
    `Mehr als ${format.numeral(max)} Standorte stehen nicht nebeneinander. Nehmen Sie zuerst einen heraus.`,
  /** Announced when a site is added or removed. */
  state: (titles: readonly string[], max: number) =>
    format.plural(titles.length, {
      none: 'Vergleich leer',
      other: `Im Vergleich: ${format.and(titles)} (${titles.length} von ${max})`,
    }),
  close: 'Vergleich schließen',
  addAnother: 'Weitere aus der Liste wählen',
  suggested: 'Gut zu vergleichen',
  groups: { funding: 'Förderung', money: 'Geld', area: 'Gebiet', measures: 'Maßnahmen' },
  rows: {
    programmes: 'Programm',
    municipality: 'Kommune',
    district: 'Kreis',
    allocated: 'Bewilligt',
    perInhabitant: 'Bewilligt je Einwohner des Gebiets',
    perHa: 'Bewilligt je Hektar',
    population: 'Einwohner',
    area: 'Fläche',
    precision: 'Lage',
    allMeasures: 'Alle Arten',
    sources: 'Quellen',
  },
  paid: (paidYears: number, of: YearSpan) =>
    `${deCount.years(paidYears)} mit Betrag: ${format.years(of)}`,
  unpublished: (value: number) =>
    `zu ${format.plural(value, { one: '1 Jahr', other: `${value} Jahren` })} kein Betrag veröffentlicht`,
  noPopulation: 'Einwohner nicht bekannt',
  noArea: 'Fläche nicht bekannt',
  populationOf: (year: number | null) =>
    ifKnown(year, (known) => `Stand ${known}`, 'Jahr nicht genannt'),
  noMeasures: 'keine bekannt',
  measures: (status: MeasureStatus, value: number) =>
    `${value}${noBreak}${countedStatuses[status]}`,
  caveats: {
    heading: 'Beim Vergleichen beachten',
    of: saying<Caveat>({
      spans: ({ spans }) =>
        `Die Summen umfassen verschiedene Jahre (${format.and(spans.map(format.years))}).`,
      gaps: ({ titles }) =>
        `Nicht zu jedem Jahr ist ein Betrag veröffentlicht (${format.and(titles)}): Die Summe kann dort höher sein.`,
      none: ({ titles }) =>
        `Kein Betrag veröffentlicht: ${format.and(titles)}. Das heißt nicht, dass kein Geld bewilligt ist.`,
      populationYearUnknown: () => 'Das Jahr der Einwohnerzahl ist nicht überall genannt.',
      populationYears: ({ years }) =>
        `Die Einwohnerzahlen sind von verschiedenen Jahren (${format.and(years.map(String))}).`,
      extents: ({ titles }) =>
        `Ganze Kommunen statt eines Quartiers: ${format.and(titles)}. Je Einwohner und je Hektar ist das kaum zu vergleichen.`,
    }),
    whole: 'Geteilt wird die ganze veröffentlichte Summe, nicht der Betrag eines Jahres.',
  },
  chart: {
    heading: 'Bewilligt je Jahr',
    explain:
      'Alle Balken haben denselben Maßstab. Schraffiert: gefördert, aber kein Betrag veröffentlicht.',
    table: 'Beträge als Tabelle',
    year: 'Jahr',
    /** Text alternative for the bars of a site. */
    bars: (title: string, of: YearSpan, highest: { year: number; eur: number }, unknown: number) =>
      `${title}: Beträge ${format.years(of)}, der höchste ${highest.year} mit ${format.euro(highest.eur)}; ${format.plural(unknown, { none: 'kein Jahr', other: deCount.years(unknown) })} ohne veröffentlichten Betrag`,
    notFunded: 'nicht im Programm',
  },
};
