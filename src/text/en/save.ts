import type { ExportFormat } from '../../query/export/exportFormat';
import type { SaveTexts } from '../saveTexts';
import { enCount, enFormat as format } from './format';

const { sites } = enCount;
const saved: Readonly<Record<ExportFormat, (value: number) => string>> = {
  spreadsheet: (value) => `${sites(value)} saved as CSV`,
  plain: (value) => `${sites(value)} saved as CSV`,
  measures: (value) => `${enCount.measures(value)} saved as CSV`,
  municipalities: (value) =>
    `${format.counted(value, { one: 'municipality', other: 'municipalities' })} saved as CSV`,
  geojson: (value) => `${sites(value)} saved as GeoJSON`,
  areas: (value) => `${format.counted(value, { one: 'area', other: 'areas' })} saved as GeoJSON`,
  geopackage: (value) => `${sites(value)} saved as GeoPackage`,
  amounts: (value) => `${format.counted(value, { one: 'amount', other: 'amounts' })} saved as CSV`,
};

/** Texts of what can be taken away, lazy-loaded with the dialog that has them. */
export const saveWords: SaveTexts = {
  explain: 'You save what the list shows now, with filters, date and source in the file.',
  groups: {
    tables: 'Tables for Excel and LibreOffice',
    programs: 'For maps and other programs',
  },
  formats: {
    spreadsheet: 'Sites as a table',
    measures: 'Measures as a table',
    amounts: 'Amounts by year as a table',
    municipalities: 'Municipalities as a table',
    geopackage: 'Everything as a GeoPackage, for instance for QGIS',
    geojson: 'Sites as GeoJSON (points)',
    areas: 'Areas as GeoJSON',
    plain: 'Sites as CSV with commas',
  },
  whole: 'GeoPackage with all sites, without your filters',
  copyLink: 'Copy link to this selection',
  print: 'Print list',
  saved: (file, value) => saved[file](value),
  failed: 'Saving did not work. Please check your connection and try again.',
};
