import type { MeasureStatus, Precision, SiteExtent } from '../../model/vocabulary';
import { footballPitches } from '../footballPitches';
import { noBreak } from '../format';
import { ifKnown, orEmpty, saying } from '../phrases';
import type { Texts } from '../texts';
import { lsFormat as format, lsCount, lsDistrict, lsNames, lsNoAmount, lsSpan } from './format';

const statuses: Readonly<Record<MeasureStatus, string>> = {
  geplant: 'geplant',
  'im-bau': 'wird gebaut',
  fertig: 'fertig',
  unbekannt: 'Wir wissen nicht, ob es fertig ist',
};
const precisions: Readonly<Record<Precision, string>> = {
  site: 'Der Punkt auf der Karte liegt in dem Förder-Gebiet.',
  neighbourhood: 'Der Punkt auf der Karte liegt in der Nähe.',
  municipality:
    'Der Punkt auf der Karte zeigt die Orts-Mitte. Wir wissen nicht genau, wo das Förder-Gebiet ist.',
};
const extents: Readonly<Record<SiteExtent, string>> = {
  point: 'Wir kennen die Grenze nicht.',
  municipalities: 'Zu dem Förder-Gebiet gehören die ganzen Orte.',
};

const pitches = (areaHa: number): string => {
  const value = footballPitches(areaHa);
  return format.plural(value, {
    none: `kleiner als${noBreak}1 Fußball-Feld`,
    one: `etwa${noBreak}1 Fußball-Feld`,
    other: `etwa${noBreak}${format.count(value)} Fußball-Felder`,
  });
};

/** A site: its facts, its history, its money, its measures, its sources. */
export const lsSite: Texts['detail'] = {
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
  outlook: {
    coming: 'Was noch kommt',
    more: (value) => `und noch ${value} in der Liste unten`,
  },
  choose: {
    open: 'Projekte aussuchen',
    types: 'Das wird gemacht',
    statuses: 'So weit ist es',
    option: (name, value) => `${name}, ${lsCount.projects(value)}`,
    shown: (value, all) => `${format.count(value)} von ${lsCount.inProjects(all)}`,
    all: 'Alle zeigen',
  },
  close: 'Schließen',
  back: 'Zurück zur Liste',
  print: 'Drucken',
  copyLink: 'Link kopieren',
  copied: 'Link kopiert',
  onMap: 'Auf der Karte zeigen',
  toMap: 'Auf der Karte öffnen',
  allSites: 'Alle Förder-Gebiete',
  locator: 'Hier liegt es in Hessen',
  source: (number, name) => `Quelle ${number}: ${name}`,
  germanOnly: 'Dieser Text ist in schwerer Sprache.',
  nameNotDocumented: 'Wir kennen nur den Ort. Wir kennen keinen Namen für das Förder-Gebiet.',
  districts: { city: () => 'Stadt ohne Land-Kreis', district: lsDistrict },
  facts: {
    heading: 'Das Wichtigste',
    money: 'zugesagtes Geld',
    moneyYears: (years) => `zugesagtes Geld für ${lsSpan(years)}`,
    noMoney: lsNoAmount,
    knownYears: (known, of) =>
      ifKnown(
        of,
        (years) =>
          `Wir kennen ${format.count(known)} von ${format.counted(years, { one: 'Jahr', other: 'Jahren' })}.`,
        `Wir kennen ${lsCount.years(known)}.`,
      ),
    otherAmount: 'Woanders steht mehr',
    populationLabel: 'Menschen leben hier',
    population: (year) =>
      ifKnown(year, (known) => `Menschen lebten hier im Jahr ${known}`, 'Menschen leben hier'),
    area: 'So groß ist das Förder-Gebiet',
    unknown: 'nicht bekannt',
  },
  history: {
    heading: 'Programm',
    intake: (year, name) =>
      ifKnown(
        year,
        (known) => `${known}: Anfang in dem Programm ${name}`,
        `In dem Programm ${name}. Das erste Jahr kennen wir nicht.`,
      ),
    planned: (year, name) => `${year}: neu in dem Programm ${name}`,
    renamed: (year, name) => `seit ${year}: ${name}`,
    end: (year) => `${year}: Ende von der Förderung`,
    noEnd: 'Wir wissen nicht, wann die Förderung endet.',
  },
  money: {
    heading: 'Zugesagtes Geld in jedem Jahr',
    explain:
      'Das Geld kommt von Deutschland und von Hessen. Ein Balken mit Streifen heißt: Wir kennen den Betrag nicht.',
    none: 'Wir kennen für kein Jahr den Betrag.',
    table: 'Beträge als Tabelle',
    year: 'Jahr',
    amount: 'Betrag',
    programme: 'Programm',
    sum: (value) => `${lsCount.amounts(value)} zusammen`,
    chart: (known, from, to) =>
      `Bild mit Balken für ${lsSpan({ from, to })}. Wir kennen den Betrag für ${lsCount.years(known)}. Die Zahlen stehen in der Tabelle darunter.`,
    contradiction: (year) =>
      `Für ${year} gibt es verschiedene Beträge. Wir zählen den Betrag in der Tabelle:`,
    partial: 'Andere Beträge (Wir zählen sie nicht mit.)',
    partialOf: (amountEur, year) =>
      `${format.euro(amountEur)}${orEmpty(year, (known) => ` (${known})`)}`,
  },
  measures: {
    heading: 'Projekte',
    none: 'Wir kennen hier noch keine Projekte.',
    cost: (eur) => `kostet zusammen ${format.euro(eur)}`,
    status: statuses,
  },
  place: {
    heading: 'Wo ist das?',
    precision: (precision) => precisions[precision],
    basis: 'Das wissen wir von:',
    extent: (extent) => extents[extent],
    ownBoundary: (date) =>
      `Die Karte zeigt die Grenze von dem Gebiet.${date === null ? '' : ` Die Grenze ist von ${format.partialDate(date)}.`}`,
  },
  remarks: 'Das ist auch wichtig',
  links: 'Mehr lesen',
  sources: 'Quellen: Daher wissen wir das',
  sourcesAsOf: (newest, dated, all) =>
    ifKnown(
      newest,
      (date) =>
        `Die neueste Quelle: ${format.partialDate(date)}.${dated === all ? '' : ` Nur ${format.count(dated)} von ${format.count(all)} Quellen haben ein Datum.`}`,
      'Keine Quelle hat ein Datum.',
    ),
  sourceKind: {
    land: 'vom Land oder vom Bund',
    kommune: 'von der Stadt oder Gemeinde',
    presse: 'aus der Zeitung',
    planung: 'von Planern',
    politik: 'aus der Politik',
    sonstige: 'andere Quelle',
  },
  sourceKindUnknown: 'Art nicht bekannt',
  opensNewPage: 'Jeder Link öffnet eine neue Seite.',
  printed: (address, date) => `${address} · gedruckt am ${date}`,
};

/** The sites around a site and similar ones. */
export const lsAround: Texts['around'] = {
  heading: 'In der Nähe',
  nearest: 'Am nächsten',
  aroundTown: (towns) => `In der Nähe von ${format.and(towns)}`,
  townOnly: 'Wir wissen nicht genau, wo das Förder-Gebiet ist. Darum steht hier kein Weg.',
  within: 'Die Gebiete liegen zusammen',
  unknownDistance: 'genauer Ort nicht bekannt',
  sameMunicipality: {
    more: (towns) => `Mehr in ${format.and(towns)}`,
    others: (towns) => `Andere in ${format.and(towns)}`,
  },
  similar: 'Ähnliche Förder-Gebiete',
  compareSimilar: 'Mit diesen vergleichen',
  likeness: saying({
    programme: () => 'gleiches Programm',
    measures: ({ types }) =>
      `beide mit ${format.and(types.map((type) => lsNames.measureType(type).short))}`,
    population: () => 'ähnlich viele Menschen',
    area: () => 'ähnlich groß',
    sameStart: ({ year }) => `beide seit ${year}`,
    start: ({ years }) => `Anfang ${years[0]} und ${years[1]}`,
  }),
};

const countedStatuses: Readonly<Record<MeasureStatus, string>> = {
  geplant: 'geplant',
  'im-bau': 'werden gebaut',
  fertig: 'fertig',
  unbekannt: 'vielleicht fertig',
};

/** Selecting sites and comparing them. */
export const lsCompare: Texts['compare'] = {
  heading: 'Vergleich',
  choose: 'Vergleichen',
  chooseHint: (max) => `Wählen Sie in der Liste bis zu ${max} Förder-Gebiete.`,
  site: (title) => `${title} vergleichen`,
  add: 'Zum Vergleich',
  added: 'Im Vergleich',
  addMore: 'dazu nehmen',
  takeBack: 'wieder weg nehmen',
  remove: (title) => `${title} weg nehmen`,
  show: (value) => format.plural(value, { one: 'Vergleich zeigen', other: `${value} vergleichen` }),
  clear: 'Alle weg nehmen',
  one: 'Es fehlt noch ein Förder-Gebiet.',
  full: (max) => `Das sind schon ${max} Förder-Gebiete. Nehmen Sie zuerst eines weg.`,
  state: (titles, max) =>
    format.plural(titles.length, {
      none: 'Der Vergleich ist leer.',
      other: `Im Vergleich: ${format.and(titles)} (${titles.length} von ${max})`,
    }),
  close: 'Vergleich schließen',
  addAnother: 'Mehr aus der Liste wählen',
  suggested: 'Das passt zum Vergleich',
  groups: { funding: 'Förderung', money: 'Geld', area: 'Gebiet', measures: 'Projekte' },
  rows: {
    programmes: 'Programm',
    municipality: 'Ort',
    district: 'Kreis',
    allocated: 'Zugesagtes Geld',
    perInhabitant: 'Geld für jeden Menschen im Gebiet',
    perHa: 'Geld für jeden Hektar',
    population: 'So viele Menschen leben hier',
    area: 'So groß ist das Gebiet',
    precision: 'Ort auf der Karte',
    allMeasures: 'Alle Projekte',
    sources: 'Daher wissen wir das',
  },
  paid: (paidYears, of) => `${lsCount.years(paidYears)} mit Betrag: ${lsSpan(of)}`,
  unpublished: (value) => `Betrag nicht bekannt: ${lsCount.years(value)}`,
  noPopulation: 'Zahl der Menschen nicht bekannt',
  noArea: 'Größe nicht bekannt',
  populationOf: (year) => ifKnown(year, (known) => `im Jahr ${known}`, 'Jahr nicht bekannt'),
  noMeasures: 'keine bekannt',
  measures: (status, value) => `${value}${noBreak}${countedStatuses[status]}`,
  caveats: {
    heading: 'Das ist wichtig',
    of: saying({
      spans: ({ spans }) =>
        `Das Geld ist aus verschiedenen Jahren: ${format.and(spans.map(lsSpan))}.`,
      gaps: ({ titles }) =>
        `Wir kennen nicht jeden Betrag. Das gilt für: ${format.and(titles)}. Vielleicht gab es mehr Geld.`,
      none: ({ titles }) =>
        `Hier kennen wir keinen Betrag: ${format.and(titles)}. Vielleicht gab es trotzdem Geld.`,
      populationYearUnknown: () => 'Bei einer Zahl der Menschen kennen wir das Jahr nicht.',
      populationYears: ({ years }) =>
        `Die Zahl der Menschen ist aus verschiedenen Jahren: ${format.and(years.map(String))}.`,
      extents: ({ titles }) =>
        `Das sind ganze Orte: ${format.and(titles)}. Das lässt sich schlecht vergleichen.`,
    }),
    whole: 'Wir rechnen mit dem ganzen Geld aus allen Jahren.',
  },
  chart: {
    heading: 'Geld in jedem Jahr',
    explain: 'Ein höherer Balken heißt: mehr Geld. Gestreift heißt: Wir kennen den Betrag nicht.',
    table: 'Alle Beträge zeigen',
    year: 'Jahr',
    bars: (title, of, highest, unknown) =>
      `${title}: Geld von ${lsSpan(of)}. Am meisten im Jahr ${highest.year}: ${format.euro(highest.eur)}. Betrag nicht bekannt: ${lsCount.years(unknown)}.`,
    notFunded: 'kein Förder-Jahr',
  },
};
