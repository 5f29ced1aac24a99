import type { Area } from '../../model/geo/area';
import type { BaseMapChoice } from '../../model/operator/baseMap';
import type { StreetService } from '../../model/operator/operatorSettings';
import type { Shape } from '../../model/symbol';
import type {
  MeasureStatus,
  MeasureType,
  Precision,
  ProgrammeId,
  SiteExtent,
  SourceKind,
} from '../../model/vocabulary';
import type { ExportFormat } from '../../query/export/exportFormat';
import type { Completeness } from '../../query/money/completeness';
import type { Facet } from '../../query/query';
import type { OtherName } from '../../query/search/nameRank';
import type { SuggestionGroup } from '../../query/search/suggest';
import type { AreaSummary } from '../../query/statistics/areaSummary';
import type { Totals } from '../../query/totals';
import { clausesIn } from '../clauses';
import type { Language } from '../language';
import { measureTypeLabel, programmeLabel } from '../vocabulary';
import { deAround as around } from './around';
import { deCompare as compare } from './compare';
import { deDetail } from './detail';
import { deFormat as format } from './format';
import { deMapKeys as mapKeys } from './mapKeys';
import { deNear as near } from './near';
import { dePlaces as places } from './places';
import { deShare as share } from './share';

const noBreak = '\u00a0';
const count = (value: number, one: string, many: string): string =>
  `${format.count(value)}${noBreak}${value === 1 ? one : many}`;

const sites = (value: number): string => count(value, 'Standort', 'Standorte');

const factsAsOf = 'Stand der Recherche: November 2026';
const span = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`);

const yearsBetween = (from: number | null, to: number | null): string => {
  if (from === null) return to === null ? 'alle Jahre' : `bis ${to}`;
  if (to === null) return `ab ${from}`;
  return from === to ? `${from}` : `${from} bis ${to}`;
};

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
const shapes: Readonly<Record<Shape, string>> = {
  circle: 'Kreis',
  square: 'Quadrat',
  diamond: 'Raute',
  triangle: 'Dreieck',
};

const facets: Readonly<Record<Facet, string>> = {
  measureTypes: 'Art der Maßnahme',
  programmes: 'Programm',
  districts: 'Kreis',
  municipalities: 'Kommune',
  terms: 'Laufzeit',
  measureStatuses: 'Stand der Maßnahmen',
  amounts: 'Bewilligte Mittel',
  years: 'Jahre',
  text: 'Suchwort',
  viewport: 'Nur Kartenausschnitt',
};
const areaName: Readonly<Record<Area['kind'], (name: string) => string>> = {
  region: (name) => `Regierungsbezirk ${name}`,
  city: (name) => `Stadt ${name}`,
  district: (name) => (/kreis$/i.test(name) ? name : `Landkreis ${name}`),
  municipality: (name) => name,
};

const suggestionGroups: Readonly<Record<SuggestionGroup, string>> = {
  sites: 'Standort',
  municipalities: 'Kommune',
  districts: 'Landkreis',
  measures: 'Maßnahme',
  programmes: 'Programm',
};
const otherNames: Readonly<Record<OtherName['kind'], string>> = {
  name: 'auch:',
  place: 'in',
  key: 'Schlüssel',
  former: 'bis 2019:',
};
/** Said of an area beside its name; a municipality needs no word. */
const areaKinds: Readonly<Record<Area['kind'], string>> = {
  region: 'Regierungsbezirk',
  city: 'kreisfreie Stadt',
  district: 'Landkreis',
  municipality: '',
};

/** How a programme is called in a language. */
export interface ProgrammeWords {
  /** With the official German name, in other languages. */
  readonly name: string;
  /** The name alone, for tables and the legend. */
  readonly plain: string;
  /** For chips and lists. */
  readonly short: string;
  /** Names until 2019. */
  readonly former: readonly string[];
  /** First programme year. */
  readonly since: number;
  /** Year of today's name, where it had another before. */
  readonly renamed: number | undefined;
}
export interface MeasureTypeWords {
  readonly name: string;
  readonly short: string;
}

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
  id: 'de' as Language,
  format,
  programme: (id: ProgrammeId): ProgrammeWords => {
    const { de: name, short, former, since, renamed } = programmeLabel(id);
    return { name, plain: name, short, former, since, renamed };
  },
  measureType: (type: MeasureType): MeasureTypeWords => {
    const { de: name, short } = measureTypeLabel(type);
    return { name, short };
  },
  title: 'Quartierskarte Hessen',
  subtitle: 'Wo Städtebauförderung Nachbarschaften verändert',
  description:
    'Karte der Städtebauförderung in Hessen: Standorte, Maßnahmen, bewilligte Mittel und Quellen.',
  language: {
    label: 'Sprache',
    failed: (name: string) =>
      `Die Wörter für „${name}“ sind nicht angekommen. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.`,
  },
  skipLinks: 'Sprungmarken',
  skipToSearch: 'Zur Suche',
  skipToList: 'Zur Liste der Standorte',
  skipToMap: 'Zur Karte',
  skipToStatistics: 'Zu den Zahlen',
  skipToDetail: 'Zum geöffneten Standort',
  needsScript:
    'Suche, Filter und bewegliche Karte brauchen JavaScript. Die Liste führt Sie zu einer Seite je Standort.',

  search: {
    landmark: 'Suche',
    label: 'Ort, Quartier oder Maßnahme suchen',
    hint: 'Ort oder Maßnahme',
    clear: 'Suche leeren',
    suggestions: 'Vorschläge',
    groups: suggestionGroups,
    found: (value: number) =>
      value === 0 ? '' : `${count(value, 'Vorschlag', 'Vorschläge')}, wählbar mit den Pfeiltasten`,
    other: otherNames,
    kinds: areaKinds,
    sites: (value: number) => (value === 0 ? 'kein Fördergebiet bekannt' : sites(value)),
  },
  filters: {
    heading: 'Filter',
    more: 'Weitere Filter',
    facets,
    legends: {
      districts: 'Regierungsbezirk, Landkreis oder kreisfreie Stadt',
      municipalities: 'Kommune',
      years: 'Gefördert in diesen Jahren',
      terms: 'Laufzeit der Förderung',
      measureStatuses: 'Stand der Maßnahmen',
      amounts: 'Bewilligt seit der Aufnahme',
    },
    terms: {
      laufend: () => 'laufend',
      neu: (year: number) => `neu seit ${year}`,
      abgeschlossen: () => 'abgeschlossen',
    },
    amounts: {
      'bis-500000': `bis 500.000${noBreak}€`,
      'bis-1mio': `bis 1${noBreak}Mio.${noBreak}€`,
      'bis-3mio': `bis 3${noBreak}Mio.${noBreak}€`,
      'bis-10mio': `bis 10${noBreak}Mio.${noBreak}€`,
      mehr: `über 10${noBreak}Mio.${noBreak}€`,
      ohne: 'kein Betrag veröffentlicht',
    },
    from: 'von',
    to: 'bis',
    anyYear: 'offen',
    yearsNote: (unknown: number) =>
      `Gezählt werden die Beträge dieser Jahre.${unknown === 0 ? '' : ` Ohne bekannten Beginn und daher nicht dabei: ${sites(unknown)}.`}`,
    span: yearsBetween,
    word: (text: string) => `„${text}“`,
    shorten: {
      districts: 'Kreis suchen',
      municipalities: 'Kommune suchen',
    },
    noSuchArea: 'Hier passt kein Ort mit Fördergebiet.',
    active: 'Gewählte Filter',
    remove: (label: string) => `Filter ${label} entfernen`,
    option: (name: string, value: number) => `${name}, ${sites(value)}`,
    formerNames: 'Frühere Namen',
    formerName: (name: string, former: readonly string[]) =>
      `${name}: bis 2019 ${format.and(former)}`,
    open: (active: number) => (active === 0 ? 'Filter' : `Filter · ${active}`),
    show: (value: number) => (value === 0 ? 'Keine Treffer' : `${sites(value)} zeigen`),
    reset: 'Alles zurücksetzen',
    close: 'Filter schließen',
  },
  area: {
    name: ({ kind, name }: Pick<Area, 'kind' | 'name'>) => areaName[kind](name),
    partOf: {
      region: '',
      city: 'Kreisfreie Stadt im',
      district: 'Landkreis im',
      municipality: 'Kommune im',
    },
    noSite: 'Hier ist uns kein Fördergebiet bekannt.',
    nearest: 'Am nächsten liegen:',
    facts: ({ sites: found, totals, perHead }: AreaSummary) => [
      { label: 'Standorte', value: format.count(found.length) },
      { label: 'Maßnahmen', value: format.count(totals.measures) },
      {
        label:
          totals.years === null
            ? 'bewilligt'
            : `bewilligt ${span(totals.years.from, totals.years.to)}`,
        value:
          totals.years === null ? 'kein Betrag veröffentlicht' : format.euro(totals.allocatedEur),
      },
      {
        label: 'ohne veröffentlichten Betrag',
        value: sites(totals.sitesWithoutAmount),
      },
      ...(perHead === null
        ? []
        : [
            {
              label: 'je Einwohner der Fördergebiete',
              value: `${format.euro(Math.round(perHead.eur))}${perHead.sites < found.length ? ` (${perHead.sites} von ${format.count(found.length)} Standorten)` : ''}`,
            },
          ]),
    ],
  },
  result: {
    main: ({ sites: found, districts, allocatedEur, sitesWithoutAmount }: Totals) => {
      if (found === 0) return 'Kein Standort gefunden';
      const place = `${sites(found)} in ${count(districts, 'Kreis', 'Kreisen')}`;
      return sitesWithoutAmount === found ? place : `${place} · ${format.euroShort(allocatedEur)}`;
    },
    conditions: clausesIn(
      {
        measures: ({ measureTypes, measureStatuses }) => {
          const types = measureTypes.length === 0 ? 'Maßnahmen' : format.or(measureTypes);
          const statuses = measureStatuses.length === 0 ? '' : ` (${format.or(measureStatuses)})`;
          return `mit ${types}${statuses}`;
        },
        programmes: ({ programmes }) => `in ${format.or(programmes)}`,
        places: (asked) => `in ${format.or([...asked.districts, ...asked.municipalities])}`,
        terms: ({ terms }) => format.or(terms),
        years: ({ from, to }) => `gefördert ${yearsBetween(from, to)}`,
        amounts: ({ amounts }) => `bewilligt: ${format.or(amounts)}`,
        text: ({ text }) => `zu „${text}“`,
        viewport: () => 'im Kartenausschnitt',
      },
      'alle Standorte',
    ),
    scope: ({ sites: found, municipalities, measures, years }: Totals) =>
      found === 0
        ? []
        : [
            count(municipalities, 'Kommune', 'Kommunen'),
            count(measures, 'Maßnahme', 'Maßnahmen'),
            years === null ? '' : `Beträge ${span(years.from, years.to)}`,
          ],
    withoutAmount: ({ sites: found, sitesWithoutAmount }: Totals) => {
      if (sitesWithoutAmount === 0) return '';
      if (sitesWithoutAmount < found)
        return `${format.count(sitesWithoutAmount)} ohne veröffentlichten Betrag`;
      return found === 1 ? 'kein Betrag veröffentlicht' : 'zu keinem ist ein Betrag veröffentlicht';
    },
    drop: (facet: Facet, value: number) =>
      facet === 'text'
        ? `Ohne Suchwort: ${sites(value)}`
        : facet === 'viewport'
          ? `Außerhalb des Kartenausschnitts zeigen: ${sites(value)}`
          : `Ohne Filter „${facets[facet]}“: ${sites(value)}`,
    nothing: 'Diese Suche findet keinen Standort. Jede dieser Änderungen hilft:',
    nothingHelps: 'Diese Suche findet keinen Standort, auch mit weniger Filtern nicht.',
  },
  list: {
    label: 'Standorte',
    since: (year: number) => `seit ${year}`,
    from: (year: number) => `ab ${year}`,
    until: (year: number) => `bis ${year}`,
    span,
    intakeUnknown: 'Beginn nicht bekannt',
    /** Asked ones and all. */
    measures: (value: number, all: number) => {
      if (all === 0) return 'noch keine Maßnahme bekannt';
      const total = count(all, 'Maßnahme', 'Maßnahmen');
      return value === all ? total : `${format.count(value)} von ${total}`;
    },
    sort: 'Sortiert nach',
    sortKeys: {
      kommune: 'Kommune',
      name: 'Name',
      betrag: 'Betrag',
      'je-einwohner': 'Betrag je Einwohner',
      aufnahme: 'Aufnahmejahr',
      massnahmen: 'Zahl der Maßnahmen',
      entfernung: 'Entfernung',
    },
    outside: (value: number) =>
      `${count(value, 'Treffer', 'Treffer')} außerhalb des Kartenausschnitts – zeigen`,
    more: (next: number, all: number) =>
      `Weitere ${format.count(next)} von ${format.count(all)} Standorten zeigen`,
    groups: {
      placed: null,
      several: {
        title: (value: number) => `Mehrere Kommunen: ${sites(value)}`,
        explain: 'Diese Fördergebiete umfassen mehrere Kommunen und haben keinen einzelnen Ort.',
      },
      vague: {
        title: (value: number) => `Ohne genauen Ort: ${sites(value)}`,
        explain: 'Hier ist nur die Kommune bekannt; der Punkt auf der Karte zeigt die Ortsmitte.',
      },
    },
    noAmount: 'kein Betrag veröffentlicht',
  },
  export: {
    heading: 'Mitnehmen',
    explain:
      'Sie speichern, was die Liste gerade zeigt, mit Filtern, Datum und Quelle in der Datei.',
    formats: {
      spreadsheet: 'Standorte für Excel und LibreOffice',
      measures: 'Maßnahmen für Excel und LibreOffice',
      plain: 'Standorte als CSV mit Komma',
      geojson: 'Standorte als GeoJSON, etwa für QGIS',
    },
    copyLink: 'Link zur Auswahl kopieren',
    print: 'Liste drucken',
    saved: (format: ExportFormat, value: number) =>
      format === 'measures'
        ? `${count(value, 'Maßnahme', 'Maßnahmen')} als CSV gespeichert`
        : `${sites(value)} als ${format === 'geojson' ? 'GeoJSON' : 'CSV'} gespeichert`,
    failed:
      'Speichern ging nicht. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  },
  near,
  places,
  compare,
  around,
  share,
  mapKeys,
  narrow: {
    label: 'Ansicht',
    map: 'Karte',
    list: 'Liste',
    statistics: 'Zahlen',
    bar: 'Ansicht und Filter',
  },
  map: {
    region: 'Karte',
    canvas: 'Bild von Hessen',
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
    schematicArea: (ha: number) => `schematisch: ${format.ha(ha)}, ${deDetail.pitches(ha)}`,
    attribution: '© GeoBasis-DE / BKG 2016',
    base,
    gestureTouch: 'Verschieben Sie die Karte mit zwei Fingern',
    gestureMouse: 'Mit Strg und Mausrad vergrößern Sie die Karte',
    gestureMouseMac: 'Mit ⌘ und Mausrad vergrößern Sie die Karte',
    shapes,
  },
  time: {
    heading: 'Bewilligungen je Jahr',
    sliders: 'Jahre auswählen',
    first: 'Erstes Jahr',
    last: 'Letztes Jahr',
    all: 'Alle Jahre',
    play: 'Jahre abspielen',
    pause: 'Anhalten',
    next: 'Nächstes Jahr',
    span: (from: number, to: number) => (from === to ? `${from}` : `${from} bis ${to}`),
    amount: (amountEur: number | null) =>
      amountEur === null ? 'kein Betrag bekannt' : format.euroShort(amountEur),
    /** `apart`: programmes that are not in the numbers. */
    completeness: (of: Completeness, apart: readonly string[]) => {
      if (of.kind === 'unknown') return 'Gesamtsumme nicht bekannt';
      const part = format.euroOf(of.knownEur, of.totalEur, of.rounded ? `rund${noBreak}` : '');
      const without = apart.length === 0 ? '' : `, ohne ${format.and(apart)}`;
      return `${of.kind === 'complete' ? 'Liste vollständig' : 'Liste unvollständig'}: ${part}${without}`;
    },
    marks: {
      complete: 'Liste vollständig',
      partial: 'Liste unvollständig',
      unknown: 'Gesamtsumme nicht bekannt',
    },
    millions: `Mio.${noBreak}€`,
    missing: 'fehlt in unseren Listen',
    yearsWithout: (value: number) => `${count(value, 'Jahr', 'Jahre')} ohne bekannten Betrag`,
    table: {
      open: 'Zahlen als Tabelle',
      close: 'Tabelle schließen',
      year: 'Jahr',
      sum: 'Summe',
      all: 'Alle Jahre',
      completeness: 'Vollständigkeit in ganz Hessen',
      none: 'kein Betrag bekannt',
      of: (totalEur: number, rounded: boolean) =>
        `von ${rounded ? `rund${noBreak}` : ''}${format.euro(totalEur)}`,
      explain:
        'Bewilligte Mittel der gefundenen Standorte in Euro, ohne Rücksicht auf gewählte Jahre. „Von“ nennt die veröffentlichte Summe für ganz Hessen.',
    },
  },
  detail: {
    ...deDetail,
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
        year === null ? format.euro(amountEur) : `${format.euro(amountEur)} (${year})`,
    },
    measures: {
      heading: 'Maßnahmen',
      none: 'Einzelne Maßnahmen sind für diesen Standort noch nicht bekannt.',
      cost: (eur: number) => `Gesamtkosten ${format.euro(eur)}`,
      status: statuses,
    },
    place: {
      heading: 'Lage',
      precision: (precision: Precision) =>
        `Der Punkt auf der Karte zeigt ${precisions[precision]}.`,
      /** Stands before what the data say. */
      basis: 'Grundlage:',
      extent: (extent: SiteExtent) => extents[extent],
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
    partFailed:
      'Dieser Teil der Seite ist nicht angekommen. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    unreadable: (value: number, ids: readonly string[]) =>
      `${value === 1 ? '1 Standort konnte' : `${format.count(value)} Standorte konnten`} nicht gelesen werden: ${ids.join(', ')}. Alle anderen sehen Sie hier.`,
    position: (row: number) => `Nr. ${row} der Datei`,
  },
  footer: {
    factsAsOf,
    facts: `${factsAsOf}. Jede Angabe nennt ihre Quelle; was nicht veröffentlicht ist, bleibt offen.`,
    licence:
      'Zusammenstellung: CC BY 4.0. Grenzen: © GeoBasis-DE / BKG 2016. Orte: DB InfraGO AG und © OpenStreetMap-Mitwirkende, GeoNames.',
    data: 'Daten herunterladen (GeoJSON)',
  },
  theme: {
    label: 'Darstellung',
    system: 'wie das System',
    options: { light: 'hell', dark: 'dunkel', contrast: 'hoher Kontrast' },
  },
  /** Links to the pages that the law asks for, at the foot of each page. */
  legal: {
    label: 'Rechtliches und Hilfe',
    barrierefreiheit: 'Barrierefreiheit',
    datenschutz: 'Datenschutz',
    impressum: 'Impressum',
    'leichte-sprache': 'Leichte Sprache',
  },
  notFound: {
    title: 'Seite nicht gefunden',
    text: 'Unter dieser Adresse steht nichts. Die Karte zeigt Ihnen alle Standorte.',
    link: 'Zur Quartierskarte Hessen',
  },
};
