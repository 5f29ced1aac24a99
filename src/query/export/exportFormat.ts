/** The file formats of an export: tables for spreadsheets first, then for other programs. */
export const exportFormats = [
  'spreadsheet',
  'measures',
  'municipalities',
  'plain',
  'geojson',
] as const;
export type ExportFormat = (typeof exportFormats)[number];
