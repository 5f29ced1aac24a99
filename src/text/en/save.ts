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
};

/** Texts of what can be taken away, lazy-loaded: it stands below the list. */
export const saveWords: SaveTexts = {
  heading: 'Save and share',
  explain: 'You save what the list shows now, with filters, date and source in the file.',
  formats: {
    spreadsheet: 'Sites for Excel and LibreOffice',
    measures: 'Measures for Excel and LibreOffice',
    municipalities: 'Municipalities for Excel and LibreOffice',
    plain: 'Sites as CSV with commas',
    geojson: 'Sites as GeoJSON, for example for QGIS',
  },
  copyLink: 'Copy link to this selection',
  print: 'Print list',
  saved: (file, value) => saved[file](value),
  failed: 'Saving did not work. Please check your connection and try again.',
};
