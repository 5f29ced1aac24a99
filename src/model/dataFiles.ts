import { groundFiles, publishersOf } from './geo/groundFiles';
import { groundFileIds } from './geo/groundManifest';
import type { DataTable } from './tables/tableSchema';

/** A licence, and who is to be named; ids are those of SPDX or the Open Definition where there is one. */
export interface DataLicence {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** In the vocabulary of DCAT-AP.de. */
  readonly dcat: string;
  readonly attribution: string;
}

const dcatLicence = (name: string) => `http://dcat-ap.de/def/licenses/${name}`;

/** By the words that the manifest of the ground uses. */
const known: Readonly<Record<string, Omit<DataLicence, 'attribution'>>> = {
  'CC BY 4.0': {
    id: 'CC-BY-4.0',
    title: 'Creative Commons Namensnennung 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    dcat: dcatLicence('cc-by/4.0'),
  },
  ODbL: {
    id: 'ODbL-1.0',
    title: 'Open Data Commons Open Database License 1.0',
    url: 'https://opendatacommons.org/licenses/odbl/1-0/',
    dcat: dcatLicence('odbl'),
  },
  'dl-de/by-2-0': {
    id: 'dl-de-by-2.0',
    title: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
    url: 'https://www.govdata.de/dl-de/by-2-0',
    dcat: dcatLicence('dl-by-de/2.0'),
  },
  'dl-de/zero-2-0': {
    id: 'dl-de-zero-2.0',
    title: 'Datenlizenz Deutschland – Zero – Version 2.0',
    url: 'https://www.govdata.de/dl-de/zero-2-0',
    dcat: dcatLicence('dl-zero-de/2.0'),
  },
  GeoNutzV: {
    id: 'GeoNutzV',
    title:
      'Verordnung zur Festlegung der Nutzungsbestimmungen für die Bereitstellung von Geodaten des Bundes',
    url: 'https://www.gesetze-im-internet.de/geonutzv/',
    dcat: dcatLicence('geonutz/20130319'),
  },
  Destatis: {
    id: 'other-at',
    title: 'Vervielfältigung und Verbreitung, auch auszugsweise, mit Quellenangabe gestattet',
    url: 'https://www.destatis.de/DE/Themen/Laender-Regionen/Regionales/Gemeindeverzeichnis/_inhalt.html',
    dcat: dcatLicence('other-open'),
  },
};

function licence(words: string, attribution: string): DataLicence {
  const found = known[words];
  if (found === undefined) throw new Error(`${words}: no licence of that name is known`);
  return { ...found, attribution };
}

/** Our own compilation. */
export const ownLicence = licence('CC BY 4.0', 'Quartierskarte Hessen');
const points = licence('ODbL', '© OpenStreetMap-Mitwirkende, DB InfraGO AG');
const stops = licence('ODbL', 'DB InfraGO AG, © OpenStreetMap-Mitwirkende');
const population = licence('Destatis', 'Statistisches Bundesamt (Destatis), Gemeindeverzeichnis');
const postcodes = licence('CC BY 4.0', 'GeoNames (geonames.org)');
const borders = licence('GeoNutzV', '© GeoBasis-DE / BKG 2016');

/** How a file is written: what tells programs and people what to do with it. */
const formats = {
  csv: { mediatype: 'text/csv', dcat: 'CSV' },
  json: { mediatype: 'application/json', dcat: 'JSON' },
  geojson: { mediatype: 'application/geo+json', dcat: 'GEOJSON' },
  topojson: { mediatype: 'application/json', dcat: 'TOPOJSON' },
  gpkg: { mediatype: 'application/geopackage+sqlite3', dcat: 'GPKG' },
  parquet: { mediatype: 'application/vnd.apache.parquet', dcat: 'PARQUET' },
  svg: { mediatype: 'image/svg+xml', dcat: 'SVG' },
} as const;
type DataFormat = keyof typeof formats;

/** A file below data/ that is published. */
export interface DataFile {
  /** Path below data/. */
  readonly path: string;
  readonly format: DataFormat;
  readonly mediatype: string;
  /** In the vocabulary of file types of the Publications Office of the EU. */
  readonly dcatFormat: string;
  readonly licences: readonly DataLicence[];
}

/** The files that are no tables, but for those of the ground. */
export const plainFiles = [
  'sites.geojson',
  'sites-index.json',
  'sites-places.json',
  'coverage-notes.json',
  'site-areas.geojson',
  'quartierskarte-hessen.gpkg',
  'sites.parquet',
  'areas.parquet',
  'measures.parquet',
  'amounts.parquet',
  'leichte-sprache.json',
  'changes.json',
  'population.json',
  'postcodes.json',
  'synonyms.json',
  'stops.json',
  'boundaries.json',
  'hessen.svg',
] as const;
export type PlainFile = (typeof plainFiles)[number];

const licencesOf: Readonly<Partial<Record<DataTable | PlainFile, readonly DataLicence[]>>> = {
  'sites.csv': [ownLicence, points],
  'measures.csv': [ownLicence, points],
  'population.csv': [population],
  'postcodes.csv': [postcodes],
  'sites.geojson': [ownLicence, points, borders],
  'sites-index.json': [ownLicence, points, borders],
  'sites-places.json': [ownLicence, points, borders],
  'quartierskarte-hessen.gpkg': [ownLicence, points, borders, population],
  'sites.parquet': [ownLicence, points, population],
  'areas.parquet': [ownLicence, borders, population],
  'measures.parquet': [ownLicence, points],
  'population.json': [population],
  'postcodes.json': [postcodes],
  'stops.json': [stops],
  'boundaries.json': [borders],
  'hessen.svg': [borders],
};

/** Files that are TopoJSON under a name that only says JSON. */
const isTopology = (path: string) => path === 'boundaries.json' || path.startsWith('ground/');

const fileOf = (path: string, licences: readonly DataLicence[]): DataFile => {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const format = (ending === 'json' && isTopology(path) ? 'topojson' : ending) as DataFormat;
  const { mediatype, dcat } = formats[format];
  return { path, format, mediatype, dcatFormat: dcat, licences };
};

/** A table or another file, by its name. */
export const dataFile = (name: DataTable | PlainFile): DataFile =>
  fileOf(name, licencesOf[name] ?? [ownLicence]);

/** A file of the ground of the map; what it is, is said in German by its manifest. */
export interface GroundDataFile extends DataFile {
  readonly what: string;
}

/** The ground of the map, each file under the licence of its publishers. */
export const groundDataFiles: readonly GroundDataFile[] = groundFileIds.flatMap((id) => {
  const licences = publishersOf([id]).map((publisher) =>
    licence(publisher.licence, publisher.credit),
  );
  const what = groundFiles.find((file) => file.id === id)?.what ?? id;
  const drawn = id === 'rivers' || id === 'railways' ? [`ground/${id}.svg`] : [];
  return [`ground/${id}.json`, ...drawn].map((path) => ({ ...fileOf(path, licences), what }));
});
