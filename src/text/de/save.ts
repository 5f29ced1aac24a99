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
  areas: (value) => `${format.counted(value, { one: 'Fläche', other: 'Flächen' })} als GeoJSON`,
  geopackage: (value) => `${sites(value)} als GeoPackage`,
  amounts: (value) => `${format.counted(value, { one: 'Betrag', other: 'Beträge' })} als CSV`,
};

/** Texts of what can be taken away, lazy-loaded with the dialog that has them. */
export const saveWords = {
  explain: 'Sie speichern, was die Liste gerade zeigt, mit Filtern, Datum und Quelle in der Datei.',
  groups: {
    tables: 'Tabellen für Excel und LibreOffice',
    programs: 'Für Karten und andere Programme',
  },
  formats: {
    spreadsheet: 'Standorte als Tabelle',
    measures: 'Maßnahmen als Tabelle',
    amounts: 'Beträge je Jahr als Tabelle',
    municipalities: 'Kommunen als Tabelle',
    geopackage: 'Alles als GeoPackage, etwa für QGIS',
    geojson: 'Standorte als GeoJSON (Punkte)',
    areas: 'Flächen als GeoJSON',
    plain: 'Standorte als CSV mit Komma',
  },
  /** A file that the build has made. */
  whole: 'GeoPackage mit allen Standorten, ohne Ihre Filter',
  copyLink: 'Link zur Auswahl kopieren',
  print: 'Liste drucken',
  saved: (file: ExportFormat, value: number) => `${saved[file](value)} gespeichert`,
  failed: 'Speichern ging nicht. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
};
