import type { Precision } from '../../model/vocabulary';
import type { AmountColumn } from '../../query/export/amountRows';
import type { AreaColumn } from '../../query/export/areaRow';
import type { ExportFormat } from '../../query/export/exportFormat';
import type { LayerId } from '../../query/export/layers';
import type { MeasureColumn } from '../../query/export/measureRows';
import type { SiteColumn } from '../../query/export/siteRow';
import type { NoteColumn } from '../../query/export/tableLines';
import type { ExportTexts } from '../exportTexts';

const sites: Readonly<Record<SiteColumn, string>> = {
  id: 'id',
  title: 'site',
  municipalities: 'municipalities',
  ags: 'municipality_keys_AGS',
  districts: 'districts',
  programmes: 'programmes',
  intakeYear: 'first_year',
  endYear: 'end_year',
  lng: 'longitude_degrees',
  lat: 'latitude_degrees',
  precision: 'precision_of_location',
  areaHa: 'area_ha',
  population: 'inhabitants',
  populationYear: 'inhabitants_year',
  eurPerInhabitant: 'awarded_counted_per_inhabitant_of_the_area_euros',
  municipalityInhabitants: 'inhabitants_of_the_municipalities',
  municipalityInhabitantsDate: 'inhabitants_of_the_municipalities_on',
  countedEur: 'awarded_counted_euros',
  allocatedEur: 'awarded_total_euros',
  countedMeasures: 'measures_counted',
  measures: 'measures_total',
  measureTypes: 'types_of_measure',
  sources: 'sources',
  sourceNames: 'source_names',
  sourcesAsOf: 'sources_as_of',
  page: 'page',
};
const measures: Readonly<Record<MeasureColumn, string>> = {
  siteId: 'site_id',
  site: 'site',
  title: 'measure',
  type: 'type',
  status: 'status',
  year: 'year',
  costEur: 'total_cost_euros',
  address: 'address',
  lng: 'longitude_degrees',
  lat: 'latitude_degrees',
  note: 'note',
  source: 'source',
  sourceName: 'source_name',
  page: 'page_of_site',
};
const amounts: Readonly<Record<AmountColumn, string>> = {
  siteId: 'site_id',
  site: 'site',
  programme: 'programme',
  year: 'year',
  amountEur: 'awarded_euros',
  note: 'note',
  source: 'source',
  sourceName: 'source_name',
  page: 'page_of_site',
};
const municipalities: Readonly<Record<AreaColumn, string>> = {
  ags: 'municipality_key_AGS',
  municipality: 'municipality',
  district: 'district',
  inhabitants: 'inhabitants',
  inhabitantsDate: 'inhabitants_on',
  sites: 'sites',
  sitesWithoutAmount: 'sites_without_amount',
  sharedSites: 'sites_in_several_municipalities',
  countedEur: 'awarded_counted_euros',
  eurPerInhabitant: 'awarded_counted_per_inhabitant_euros',
  whyNone: 'why_no_figure_per_inhabitant',
  inhabitantsSource: 'inhabitants_source',
};
const note: Readonly<Record<NoteColumn, string>> = {
  filters: 'file_filters',
  asOf: 'file_as_of',
  source: 'file_source',
  licence: 'file_licence',
};
const precisions: Readonly<Record<Precision, string>> = {
  site: 'place in the funded area',
  neighbourhood: 'neighbourhood, approximate',
  municipality: 'town centre',
};
const layers: Readonly<Record<LayerId, string>> = {
  sites: 'Sites',
  areas: 'Areas of the sites, where they are known',
  measures: 'Measures',
  amounts: 'Awards by year and programme',
};
const endings: Readonly<Record<ExportFormat, string>> = {
  spreadsheet: '.csv',
  plain: '-comma.csv',
  measures: '-measures.csv',
  amounts: '-amounts.csv',
  municipalities: '-municipalities.csv',
  geojson: '.geojson',
  areas: '-areas.geojson',
  geopackage: '.gpkg',
};

/** Texts of exported files. */
export const exportWords: ExportTexts = {
  columns: { sites, measures, amounts, municipalities, note },
  layers,
  precisions,
  endings,
  asOf: (factsAsOf, day) => `${factsAsOf}, saved on ${day}`,
  note: ({ filters, asOf, source, licence }) =>
    `Filters: ${filters} · ${asOf} · Source: ${source} · ${licence}`,
};
