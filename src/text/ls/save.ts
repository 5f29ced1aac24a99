import type { ExportFormat } from '../../query/export/exportFormat';
import type { SaveTexts } from '../saveTexts';
import { lsFormat as format, lsCount } from './format';

const { areas, projects } = lsCount;
const saved: Readonly<Record<ExportFormat, (value: number) => string>> = {
  spreadsheet: (value) => `${areas(value)} als CSV`,
  plain: (value) => `${areas(value)} als CSV`,
  measures: (value) => `${projects(value)} als CSV`,
  municipalities: (value) => `${format.counted(value, { one: 'Ort', other: 'Orte' })} als CSV`,
  geojson: (value) => `${areas(value)} als GeoJSON`,
};

/** Texts of what can be taken away, lazy-loaded: it stands below the list. */
export const saveWords: SaveTexts = {
  heading: 'Mitnehmen',
  explain: 'Sie speichern die Liste auf Ihrem Gerät. In der Datei steht auch Ihre Auswahl.',
  formats: {
    spreadsheet: 'Förder-Gebiete für Excel und LibreOffice',
    measures: 'Projekte für Excel und LibreOffice',
    municipalities: 'Orte für Excel und LibreOffice',
    plain: 'Förder-Gebiete als CSV mit Komma',
    geojson: 'Förder-Gebiete als GeoJSON für Karten-Programme',
  },
  copyLink: 'Link zu dieser Auswahl kopieren',
  print: 'Liste drucken',
  saved: (file, value) => `${saved[file](value)} gespeichert`,
  failed: 'Das Speichern hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
};
