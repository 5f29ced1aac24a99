import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import {
  type DataFile,
  dataFile,
  type GroundDataFile,
  groundDataFiles,
  ownLicence,
  plainFiles,
} from '../../src/model/dataFiles';
import {
  type DataTable,
  type Field,
  listDelimiter,
  type TableSchema,
} from '../../src/model/tables/tableSchema';
import type { Named } from '../../src/text/dataWords';
import { dataWords as de } from '../../src/text/de/pages/data';
import { dataWords as en } from '../../src/text/en/pages/data';
import type { OpenTable } from './openTables';

interface Described {
  readonly tables: readonly OpenTable[];
  readonly version: string;
  /** When the facts were last researched. */
  readonly researched: string | null;
  /** Content of a published file, by its path below data/. */
  readonly read: (path: string) => Uint8Array;
  /** Of the operator, where given. */
  readonly publisher: string | null;
  /** Address of the map, where known. */
  readonly homepage: string | null;
}

/**
 * The descriptor of everything below data/ as a Data Package (datapackage.org, version 2). German is
 * its language, English stands beside it with the suffix `@en`.
 */
export function dataPackage({ tables, version, researched, read, ...about }: Described) {
  const contents = new Map(
    tables.map(({ name, content, schema }) => [name, tableRows(content, schema)]),
  );
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'quartierskarte-hessen',
    ...inBoth(de.whole, en.whole),
    languages: ['de', 'en'],
    version,
    ...(researched === null ? {} : { created: instantOf(researched) }),
    ...(about.homepage === null ? {} : { homepage: about.homepage }),
    keywords: [...de.whole.keywords],
    'keywords@en': [...en.whole.keywords],
    licenses: licencesOf({ licences: [ownLicence] }),
    contributors: [
      { title: 'Quartierskarte Hessen', roles: ['compiler'] },
      ...(about.publisher === null ? [] : [{ title: about.publisher, roles: ['publisher'] }]),
    ],
    sources: [
      { title: de.tables['sources.csv'].description, path: 'sources.csv' },
      ...attributionsOf(tables.map(({ name }) => dataFile(name))),
    ],
    resources: [
      ...tables.map(({ name, schema }) => ({
        ...resource(dataFile(name), { de: de.tables[name], en: en.tables[name] }, read),
        type: 'table',
        ...(name.endsWith('.csv') ? { dialect } : {}),
        schema: tableSchema(name, schema, contents),
      })),
      ...plainFiles.map((name) =>
        resource(dataFile(name), { de: de.files[name], en: en.files[name] }, read),
      ),
      ...groundDataFiles.map((file) => resource(file, groundWords(file), read)),
    ],
  };
}

/** What `dataPackage` returns. */
export type DataDescriptor = ReturnType<typeof dataPackage>;

/** A date as precisely as it is known, as an instant: the first moment of it. */
export const instantOf = (date: string): string =>
  `${`${date}-01-01`.slice(0, 'YYYY-MM-DD'.length)}T00:00:00Z`;

const dialect = {
  $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
  delimiter: ',',
};

const inBoth = (german: Named, english: Named) => ({
  title: german.title,
  description: german.description,
  'title@en': english.title,
  'description@en': english.description,
});

const groundWords = ({ path, what }: GroundDataFile) => ({
  de: de.ground(path, what),
  en: en.ground(path, what),
});

function resource(
  file: DataFile,
  words: { readonly de: Named; readonly en: Named },
  read: Described['read'],
) {
  const content = read(file.path);
  const isBinary = file.format === 'gpkg' || file.format === 'parquet';
  return {
    name: nameOf(file.path),
    path: file.path,
    ...inBoth(words.de, words.en),
    format: file.format,
    mediatype: file.mediatype,
    ...(isBinary ? {} : { encoding: 'utf-8' }),
    bytes: content.length,
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    licenses: licencesOf(file),
    sources: attributionsOf([file]),
  };
}

/** Names a file within the package: unlike all others, without its folder. */
const nameOf = (path: string): string =>
  path.endsWith('.csv') ? path.slice(0, -'.csv'.length) : path.replace(/[./]/g, '-');

const licencesOf = ({ licences }: Pick<DataFile, 'licences'>) =>
  licences.map(({ id, title, url }) => ({ name: id, title, path: url }));

/** Whom licences want to be named. */
const attributionsOf = (files: readonly DataFile[]) =>
  [...new Set(files.flatMap(({ licences }) => licences.map(({ attribution }) => attribution)))].map(
    (title) => ({ title }),
  );

type Rows = readonly Readonly<Record<string, string>>[];

/** The rows of a table as they stand in its file, trimmed as they are read. */
export const tableRows = (content: string, { fields }: TableSchema): Rows =>
  content.startsWith('[')
    ? JSON.parse(content)
    : Papa.parse<Record<string, string>>(content, { header: true, skipEmptyLines: true }).data.map(
        (row) =>
          Object.fromEntries(
            fields.flatMap(({ name }) => {
              const cell = row[name];
              return cell === undefined ? [] : [[name, cell.trim()]];
            }),
          ),
      );

function tableSchema(
  name: DataTable,
  { fields, key, foreignKeys }: TableSchema,
  contents: ReadonlyMap<string, Rows>,
) {
  const [german, english] = [wordsOf(de.tables[name].fields), wordsOf(en.tables[name].fields)];
  const mayBeEmpty = fields.some(
    (field) => key.includes(field.name) && !field.constraints.required,
  );
  const held = foreignKeys.filter(({ column, table, reference }) => {
    const known = new Set(contents.get(table)?.map((row) => row[reference]));
    return contents.get(name)?.every((row) => row[column] === '' || known.has(row[column]));
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: fields.map((field) => fieldOf(field, german(field.field), english(field.field))),
    missingValues: [''],
    // The parts of a primary key may not be empty.
    ...(mayBeEmpty ? { uniqueKeys: [[...key]] } : { primaryKey: [...key] }),
    // The check of the tables lets a source without a row pass with a hint: what does not hold today
    // is not promised.
    ...(held.length === 0 ? {} : { foreignKeys: held.map(foreignKey) }),
  };
}

const foreignKey = ({ column, table, reference }: TableSchema['foreignKeys'][number]) => ({
  fields: [column],
  reference: { resource: nameOf(table), fields: [reference] },
});

/** A table has words for each of its fields, which no type can say for any table. */
const wordsOf = (fields: object) => (field: string) => {
  const found = (fields as Readonly<Record<string, Named>>)[field];
  if (found === undefined) throw new Error(`no words for the field ${field}`);
  return found;
};

const fieldOf = ({ name, type, constraints }: Field, german: Named, english: Named) => ({
  ...{ name, type },
  ...(type === 'list' ? { delimiter: listDelimiter, itemType: 'string' } : {}),
  ...inBoth(german, english),
  constraints: { ...constraints },
});
