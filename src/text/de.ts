import type { BaseMapChoice } from '../model/baseMap';
import type { StreetService } from '../model/operatorSettings';
import type { Shape } from '../model/symbol';
import type { Extent, MeasureStatus, Precision, SourceKind } from '../model/vocabulary';
import type { Totals } from '../query/totals';
import { formatAnd, formatCount, formatEuro, formatEuroShort, formatHa, formatOr } from './format';

const noBreak = '\u00a0';
const count = (value: number, one: string, many: string): string =>
  `${formatCount(value)}${noBreak}${value === 1 ? one : many}`;

const sites = (value: number): string => count(value, 'Standort', 'Standorte');

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
const extents: Readonly<Record<Extent, string>> = {
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
const shapes: Readonly<Record<Shape, string>> = {
  circle: 'Kreis',
  square: 'Quadrat',
  diamond: 'Raute',
  triangle: 'Dreieck',
};

/** Streets or outlines under our own layers. */
const base = {
  open: 'Grundkarte wählen',
  legend: 'Grundkarte',
  options: {
    strassen: 'Straßen',
    umriss: 'nur Umrisse (ohne Verbindung nach außen)',
  } satisfies Readonly<Record<BaseMapChoice, string>>,
  hint: 'Straßen erscheinen, wenn Sie nah heranzoomen.',
  unavailable: 'Die Straßenkarte ist gerade nicht erreichbar; Sie sehen die Umrisse.',
  retry: 'Noch einmal versuchen',
  credit: {
    'basemap.de': (year: number) => `Straßen: © GeoBasis-DE / BKG (${year})`,
    pmtiles: () => 'Straßen: © OpenStreetMap, Protomaps',
  } satisfies Readonly<Record<StreetService['kind'], (year: number) => string>>,
  licence: {
    'basemap.de': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.de' },
    pmtiles: { name: 'ODbL', url: 'https://www.openstreetmap.org/copyright/de' },
  } satisfies Readonly<Record<StreetService['kind'], { name: string; url: string }>>,
};

/** All German words of the interface. Its type is the contract for every further language. */
export const de = {
  language: 'de',
  title: 'Quartierskarte Hessen',
  subtitle: 'Wo Städtebauförderung Nachbarschaften verändert',
  description:
    'Karte der Städtebauförderung in Hessen: Standorte, Maßnahmen, bewilligte Mittel und Quellen.',
  skipLinks: 'Sprungmarken',
  skipToList: 'Zur Liste der Standorte',
  skipToMap: 'Zur Karte',
  needsScript:
    'Suche, Filter und bewegliche Karte brauchen JavaScript. Die Liste führt Sie zu einer Seite je Standort.',

  search: {
    landmark: 'Suche',
    label: 'Ort, Quartier oder Maßnahme suchen',
    hint: 'Ort oder Maßnahme',
    clear: 'Suche leeren',
  },
  filters: {
    heading: 'Filter',
    measureType: 'Art der Maßnahme',
    programme: 'Programm',
    option: (name: string, value: number) => `${name}, ${sites(value)}`,
    formerNames: (names: readonly string[]) => `bis 2019: ${formatAnd(names)}`,
    open: (active: number) => (active === 0 ? 'Filter' : `Filter · ${active}`),
    show: (value: number) => (value === 0 ? 'Keine Treffer' : `${sites(value)} zeigen`),
    reset: 'Alle Filter zurücksetzen',
    close: 'Filter schließen',
  },
  result: {
    main: ({ sites: found, districts, allocatedEur, sitesWithoutAmount }: Totals) => {
      if (found === 0) return 'Kein Standort gefunden';
      const place = `${sites(found)} in ${count(districts, 'Kreis', 'Kreisen')}`;
      return sitesWithoutAmount === found ? place : `${place} · ${formatEuroShort(allocatedEur)}`;
    },
    conditions: (types: readonly string[], programmes: readonly string[], text: string) => {
      const parts = [
        types.length > 0 ? `mit ${formatOr(types)}` : '',
        programmes.length > 0 ? `in ${formatOr(programmes)}` : '',
        text === '' ? '' : `zu „${text}“`,
      ].filter((part) => part !== '');
      return parts.length === 0 ? 'alle Standorte' : parts.join(', ');
    },
    withoutAmount: ({ sites: found, sitesWithoutAmount }: Totals) => {
      if (sitesWithoutAmount === 0) return '';
      if (sitesWithoutAmount < found)
        return `${formatCount(sitesWithoutAmount)} ohne veröffentlichten Betrag`;
      return found === 1 ? 'kein Betrag veröffentlicht' : 'zu keinem ist ein Betrag veröffentlicht';
    },
    drop: {
      measureTypes: (value: number) => `Ohne Filter „Art der Maßnahme“: ${sites(value)}`,
      programmes: (value: number) => `Ohne Filter „Programm“: ${sites(value)}`,
      text: (value: number) => `Ohne Suchwort: ${sites(value)}`,
    },
    nothing: 'Diese Suche findet keinen Standort. Jede dieser Änderungen hilft:',
    nothingHelps: 'Diese Suche findet keinen Standort, auch mit weniger Filtern nicht.',
  },
  list: {
    label: 'Standorte',
    since: (year: number) => `seit ${year}`,
    from: (year: number) => `ab ${year}`,
    until: (year: number) => `bis ${year}`,
    span: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
    intakeUnknown: 'Beginn nicht bekannt',
    measures: (value: number) =>
      value === 0 ? 'noch keine Maßnahme bekannt' : count(value, 'Maßnahme', 'Maßnahmen'),
    noAmount: 'kein Betrag veröffentlicht',
  },
  narrow: { label: 'Ansicht', map: 'Karte', list: 'Liste' },
  map: {
    region: 'Karte',
    canvas: 'Bild von Hessen, mit Pfeiltasten verschieben, mit Plus und Minus vergrößern',
    summary: (value: number) =>
      `Karte von Hessen mit ${count(value, 'Standort', 'Standorten')}. Dieselben Standorte stehen in der Liste.`,
    legend: 'Legende',
    pact: 'Investitionspakte',
    size: 'Größe: bewilligte Mittel',
    hollow: 'kein Betrag veröffentlicht',
    former: 'Förderung beendet',
    zoomIn: 'Karte vergrößern',
    zoomOut: 'Karte verkleinern',
    home: 'Ganz Hessen auf der Karte zeigen',
    unavailable:
      'Die bewegliche Karte steht hier gerade nicht zur Verfügung. Sie sehen stattdessen ein Bild mit denselben Standorten; Liste und Filter gehen wie gewohnt.',
    schematicArea: (ha: number) => `schematisch: ${formatHa(ha)}`,
    attribution: '© GeoBasis-DE / BKG 2016',
    base,
    gestureTouch: 'Verschieben Sie die Karte mit zwei Fingern',
    gestureMouse: 'Mit Strg und Mausrad vergrößern Sie die Karte',
    gestureMouseMac: 'Mit ⌘ und Mausrad vergrößern Sie die Karte',
    shapes,
  },
  detail: {
    close: 'Schließen',
    back: 'Zurück zur Liste',
    print: 'Drucken',
    copyLink: 'Link kopieren',
    copied: 'Link kopiert',
    copyFailed: 'Kopieren ging nicht. Der Link steht in der Adresszeile.',
    onMap: 'Auf der Karte zeigen',
    toMap: 'Diesen Standort auf der Karte öffnen',
    allSites: 'Alle Standorte',
    locator: 'Lage in Hessen',
    otherSites: 'Weitere Standorte in derselben Kommune',
    source: (number: number, publisher: string) => `Quelle ${number}: ${publisher}`,
    nameNotDocumented: 'Die Quellen nennen nur die Kommune, keinen Namen des Gebiets.',
    district: (name: string, independent: boolean) =>
      independent ? 'kreisfreie Stadt' : /kreis$/i.test(name) ? name : `Landkreis ${name}`,
    facts: {
      heading: 'Auf einen Blick',
      money: 'bewilligt',
      moneyYears: (from: number, to: number) =>
        from === to ? `bewilligt für ${from}` : `bewilligt ${from} bis ${to}`,
      noMoney: 'kein Betrag veröffentlicht',
      populationLabel: 'Einwohner',
      population: (year: number | null) =>
        year === null ? 'Einwohner (Jahr nicht genannt)' : `Einwohner (${year})`,
      area: 'Fördergebiet',
      unknown: 'nicht bekannt',
    },
    history: {
      heading: 'Programm',
      intake: (year: number | null, name: string) =>
        year === null ? `Aufnahme in ${name}, Jahr nicht bekannt` : `${year} Aufnahme in ${name}`,
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
      sum: (value: number) => `Summe von ${count(value, 'Betrag', 'Beträgen')}`,
      chart: (known: number, from: number, to: number) =>
        `Balken der bewilligten Mittel ${from} bis ${to}; ${known} Jahre mit Betrag. Die Zahlen stehen in der Tabelle darunter.`,
      contradiction: (year: number) =>
        `Für ${year} nennen die Quellen verschiedene Beträge; gezählt ist der in der Tabelle:`,
      partial: 'Weitere genannte Beträge (nicht mitgezählt)',
      partialOf: (amountEur: number, year: number | null) =>
        year === null ? formatEuro(amountEur) : `${formatEuro(amountEur)} (${year})`,
    },
    measures: {
      heading: 'Maßnahmen',
      none: 'Einzelne Maßnahmen sind für diesen Standort noch nicht bekannt.',
      cost: (eur: number) => `Gesamtkosten ${formatEuro(eur)}`,
      status: statuses,
    },
    place: {
      heading: 'Lage',
      precision: (precision: Precision) =>
        `Der Punkt auf der Karte zeigt ${precisions[precision]}.`,
      basis: (basis: string, source: string) => `Grundlage: ${basis} (${source}).`,
      extent: (extent: Extent) => extents[extent],
    },
    remarks: 'Anmerkungen',
    links: 'Mehr zum Standort',
    sources: 'Quellen',
    sourceKind: sourceKinds,
    sourceKindUnknown: 'Art nicht bekannt',
    opensNewPage: 'öffnet eine fremde Seite',
    printed: (address: string, date: string) => `${address} · gedruckt am ${date}`,
  },
  load: {
    failed: {
      offline:
        'Die Daten sind nicht angekommen: Es besteht keine Verbindung. Die Liste unten bleibt lesbar, Suche und Filter noch nicht.',
      status:
        'Die Daten sind nicht angekommen: Der Server antwortet mit einem Fehler. Die Liste unten bleibt lesbar, Suche und Filter noch nicht.',
      content:
        'Die Daten sind angekommen, aber nicht lesbar. Die Liste unten bleibt lesbar, Suche und Filter noch nicht.',
    },
    retry: 'Noch einmal versuchen',
    retrying: 'Wird geladen …',
    unreadable: (value: number, ids: readonly string[]) =>
      `${value === 1 ? '1 Standort konnte' : `${formatCount(value)} Standorte konnten`} nicht gelesen werden: ${ids.join(', ')}. Alle anderen sehen Sie hier.`,
    position: (row: number) => `Nr. ${row} der Datei`,
  },
  footer: {
    facts:
      'Stand der Recherche: November 2026. Jede Angabe nennt ihre Quelle; was nicht veröffentlicht ist, bleibt offen.',
    licence:
      'Zusammenstellung: CC BY 4.0. Grenzen: © GeoBasis-DE / BKG 2016. Orte: DB InfraGO AG und © OpenStreetMap-Mitwirkende, GeoNames.',
    data: 'Daten herunterladen (GeoJSON)',
  },
  notFound: {
    title: 'Seite nicht gefunden',
    text: 'Unter dieser Adresse steht nichts. Die Karte zeigt Ihnen alle Standorte.',
    link: 'Zur Quartierskarte Hessen',
  },
};
