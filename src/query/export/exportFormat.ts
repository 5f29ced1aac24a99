/** The file formats of an export: tables for people, files for maps and other programs. */
export const exportGroups = {
  tables: ['spreadsheet', 'measures', 'amounts', 'municipalities'],
  programs: ['geopackage', 'geojson', 'areas', 'plain'],
} as const;
export type ExportGroup = keyof typeof exportGroups;
export type ExportFormat = (typeof exportGroups)[ExportGroup][number];

export const exportFormats: readonly ExportFormat[] = Object.values(exportGroups).flat();
