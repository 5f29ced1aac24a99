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
  areas: (value) => `${format.counted(value, { one: 'Fläche', other: 'Flächen' })} als GeoJSON`,
  geopackage: (value) => `${areas(value)} als GeoPackage`,
  amounts: (value) => `${format.counted(value, { one: 'Betrag', other: 'Beträge' })} als CSV`,
};

/** Texts of what can be taken away, lazy-loaded with the dialog that has them. */
export const saveWords: SaveTexts = {
  explain: 'Sie speichern die Liste auf Ihrem Gerät. In der Datei steht auch Ihre Auswahl.',
  groups: {
    tables: 'Tabellen für Excel und LibreOffice',
    programs: 'Für Karten-Programme und andere Programme',
  },
  formats: {
    spreadsheet: 'Förder-Gebiete als Tabelle',
    measures: 'Projekte als Tabelle',
    amounts: 'Geld in jedem Jahr als Tabelle',
    municipalities: 'Orte als Tabelle',
    geopackage: 'Alles als GeoPackage für Karten-Programme',
    geojson: 'Förder-Gebiete als GeoJSON mit Punkten',
    areas: 'Förder-Gebiete als GeoJSON mit Flächen',
    plain: 'Förder-Gebiete als CSV mit Komma',
  },
  whole: 'Alle Förder-Gebiete als GeoPackage',
  copyLink: 'Link zu dieser Auswahl kopieren',
  print: 'Liste drucken',
  saved: (file, value) => `${saved[file](value)} gespeichert`,
  failed: 'Das Speichern hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
};
