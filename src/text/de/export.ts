import type { Precision } from '../../model/vocabulary';
import type { AmountColumn } from '../../query/export/amountRows';
import type { AreaColumn } from '../../query/export/areaRow';
import type { ExportFormat } from '../../query/export/exportFormat';
import type { FileNote } from '../../query/export/exportWords';
import type { LayerId } from '../../query/export/layers';
import type { MeasureColumn } from '../../query/export/measureRows';
import type { SiteColumn } from '../../query/export/siteRow';
import type { NoteColumn } from '../../query/export/tableLines';

const sites: Readonly<Record<SiteColumn, string>> = {
  id: 'Kennung',
  title: 'Standort',
  municipalities: 'Kommunen',
  ags: 'AGS',
  districts: 'Kreise',
  programmes: 'Programme',
  intakeYear: 'Aufnahme_Jahr',
  endYear: 'Ende_Jahr',
  lng: 'Länge_Grad',
  lat: 'Breite_Grad',
  precision: 'Genauigkeit_der_Lage',
  areaHa: 'Fläche_ha',
  population: 'Einwohner',
  populationYear: 'Einwohner_Jahr',
  eurPerInhabitant: 'bewilligt_gezählt_je_Einwohner_des_Gebiets_Euro',
  municipalityInhabitants: 'Einwohner_der_Kommunen',
  municipalityInhabitantsDate: 'Einwohner_der_Kommunen_am',
  countedEur: 'bewilligt_gezählt_Euro',
  allocatedEur: 'bewilligt_gesamt_Euro',
  countedMeasures: 'Maßnahmen_gezählt',
  measures: 'Maßnahmen_gesamt',
  measureTypes: 'Arten_der_Maßnahmen',
  sources: 'Quellen',
  sourceNames: 'Quellen_Angaben',
  sourcesAsOf: 'Stand_der_Quellen',
  page: 'Seite',
};
const measures: Readonly<Record<MeasureColumn, string>> = {
  siteId: 'Standort_Kennung',
  site: 'Standort',
  title: 'Maßnahme',
  type: 'Art',
  status: 'Stand',
  year: 'Jahr',
  costEur: 'Gesamtkosten_Euro',
  address: 'Adresse',
  lng: 'Länge_Grad',
  lat: 'Breite_Grad',
  note: 'Anmerkung',
  source: 'Quelle',
  sourceName: 'Quelle_Angabe',
  page: 'Seite_des_Standorts',
};
const amounts: Readonly<Record<AmountColumn, string>> = {
  siteId: 'Standort_Kennung',
  site: 'Standort',
  programme: 'Programm',
  year: 'Jahr',
  amountEur: 'bewilligt_Euro',
  note: 'Anmerkung',
  source: 'Quelle',
  sourceName: 'Quelle_Angabe',
  page: 'Seite_des_Standorts',
};
const municipalities: Readonly<Record<AreaColumn, string>> = {
  ags: 'AGS',
  municipality: 'Kommune',
  district: 'Kreis',
  inhabitants: 'Einwohner',
  inhabitantsDate: 'Einwohner_am',
  sites: 'Standorte',
  sitesWithoutAmount: 'Standorte_ohne_Betrag',
  sharedSites: 'Standorte_in_mehreren_Kommunen',
  countedEur: 'bewilligt_gezählt_Euro',
  eurPerInhabitant: 'bewilligt_gezählt_je_Einwohner_Euro',
  whyNone: 'warum_keine_Zahl_je_Einwohner',
  inhabitantsSource: 'Einwohner_Quelle',
};
const note: Readonly<Record<NoteColumn, string>> = {
  filters: 'Datei_Filter',
  asOf: 'Datei_Stand',
  source: 'Datei_Quelle',
  licence: 'Datei_Lizenz',
};
const precisions: Readonly<Record<Precision, string>> = {
  site: 'Ort im Fördergebiet',
  neighbourhood: 'Nachbarschaft, ungefähr',
  municipality: 'Ortsmitte',
};
const layers: Readonly<Record<LayerId, string>> = {
  sites: 'Standorte',
  areas: 'Flächen der Standorte, wo sie bekannt sind',
  measures: 'Maßnahmen',
  amounts: 'Bewilligungen je Jahr und Programm',
};
const endings: Readonly<Record<ExportFormat, string>> = {
  spreadsheet: '.csv',
  plain: '-komma.csv',
  measures: '-massnahmen.csv',
  amounts: '-betraege.csv',
  municipalities: '-kommunen.csv',
  geojson: '.geojson',
  areas: '-flaechen.geojson',
  geopackage: '.gpkg',
};

/** Texts of exported files, lazy-loaded with the first export. */
export const exportWords = {
  columns: { sites, measures, amounts, municipalities, note },
  /** Titles of layers of a map. */
  layers,
  precisions,
  /** Suffix of the file name. */
  endings,
  /** @param factsAsOf state of the facts, in words */
  asOf: (factsAsOf: string, day: string) => `${factsAsOf}, gespeichert am ${day}`,
  /** The metadata of a file in one line. */
  note: ({ filters, asOf, source, licence }: FileNote) =>
    `Filter: ${filters} · ${asOf} · Quelle: ${source} · ${licence}`,
};
