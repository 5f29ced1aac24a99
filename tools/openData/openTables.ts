import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { dataFile } from '../../src/model/dataFiles';
import type { Site } from '../../src/model/site';
import {
  type DataTable,
  type Field,
  listDelimiter,
  type PublishedTable,
  publishedTables,
  type TableSchema,
  tableSchemas,
} from '../../src/model/tables/tableSchema';
import { compileFacts } from '../facts';
import { buildYear, factsDir } from '../inputs.mjs';
import { inProject } from '../setup/project.mjs';

/** A published table: what it holds, and its file. */
export interface OpenTable {
  readonly name: DataTable;
  readonly schema: TableSchema;
  readonly content: string;
}

/** All published tables, that of the sites first. Throws where a file is missing. */
export function openTables(dir = factsDir, year = buildYear): readonly OpenTable[] {
  const schemas = tableSchemas(year);
  const read =
    (folder: string) => (name: PublishedTable | 'programmes.json' | 'measure-types.json') => ({
      ...{ name, schema: schemas[name], content: readFileSync(join(folder, name), 'utf8') },
    });
  const sites = schemas['sites.csv'];
  let made: string | undefined;
  return [
    {
      ...{ name: 'sites.csv', schema: sites },
      // Compiling takes a second, and the development server asks for all tables at each request.
      get content() {
        made ??= sitesTable(compileFacts(dir, year).sites, sites.fields);
        return made;
      },
    },
    ...publishedTables.map(read(dir)),
    ...(['programmes.json', 'measure-types.json'] as const).map(read(inProject('data'))),
  ];
}

/** What the sites themselves state, flat: one row a site, in the order of their ids. */
function sitesTable(sites: readonly Site[], fields: readonly Field[]): string {
  const rows = sites
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((site) => {
      const [lon, lat] = site.point;
      const values: Readonly<Record<string, unknown>> = { ...site, lon, lat };
      return fields.map(({ field }) => cellOf(values[field]));
    });
  return `${Papa.unparse([fields.map(({ name }) => name), ...rows], { newline: '\n' })}\n`;
}

const cellOf = (value: unknown): string =>
  Array.isArray(value) ? value.join(listDelimiter) : value === null ? '' : String(value);

/**
 * Names a version of the facts: the day of research and a sum over all tables, so that a correction
 * of a day's facts is a version of its own.
 */
export function factsVersion(tables: readonly OpenTable[], researched: string | null): string {
  const sum = createHash('sha256');
  for (const { name, content } of tables) sum.update(`${name}\n${content}\n`);
  return `${researched ?? 'undated'}-${sum.digest('hex').slice(0, 8)}`;
}

/**
 * What GDAL reads beside a table of commas: the types of its columns, and the reference system where
 * there are places. By file name.
 */
export function gdalCompanions({ name, schema }: OpenTable): ReadonlyMap<string, string> {
  if (dataFile(name).format !== 'csv') return new Map();
  const types = schema.fields.map((field) => `"${gdalType(field)}"`).join(',');
  const isPlaced = schema.fields.some(({ field }) => field === 'lon');
  const stem = name.slice(0, -'.csv'.length);
  return new Map([
    [`${stem}.csvt`, `${types}\n`],
    ...(isPlaced ? [[`${stem}.prj`, `${wgs84}\n`] as const] : []),
  ]);
}

function gdalType({ field, type }: Field): string {
  if (field === 'lon') return 'CoordX';
  if (field === 'lat') return 'CoordY';
  return gdalTypes[type];
}

const gdalTypes: Readonly<Record<Field['type'], string>> = {
  string: 'String',
  list: 'String',
  array: 'String',
  integer: 'Integer64',
  year: 'Integer',
  number: 'Real',
  date: 'Date',
  boolean: 'Integer(Boolean)',
};

const wgs84 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]';
