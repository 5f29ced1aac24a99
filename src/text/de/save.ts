import type { ExportFormat } from '../../query/export/exportFormat';
import { deCount, deFormat as format } from './format';

const { sites } = deCount;
const saved: Readonly<Record<ExportFormat, (value: number) => string>> = {
  spreadsheet: (value) => `${sites(value)} als CSV`,
  plain: (value) => `${sites(value)} als CSV`,
  measures: (value) => `${deCount.measures(value)} als CSV`,
  municipalities: (value) =>
    `${format.counted(value, { one: 'Kommune', other: 'Kommunen' })} als CSV`,
  geojson: (value) => `${sites(value)} als GeoJSON`,
};

/** Texts of what can be taken away, lazy-loaded: it stands below the list. */
export const saveWords = {
  heading: 'Mitnehmen',
  explain: 'Sie speichern, was die Liste gerade zeigt, mit Filtern, Datum und Quelle in der Datei.',
  formats: {
    spreadsheet: 'Standorte für Excel und LibreOffice',
    measures: 'Maßnahmen für Excel und LibreOffice',
    municipalities: 'Kommunen für Excel und LibreOffice',
    plain: 'Standorte als CSV mit Komma',
    geojson: 'Standorte als GeoJSON, etwa für QGIS',
  },
  copyLink: 'Link zur Auswahl kopieren',
  print: 'Liste drucken',
  saved: (file: ExportFormat, value: number) => `${saved[file](value)} gespeichert`,
  failed: 'Speichern ging nicht. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
};
