import { recordOf } from '../recordOf';
import { webLink as link, year } from '../site';
import { measureTypes, programmeIds } from '../vocabulary';
import { type Cell, type Constraints, type Holds, webLink, yearUpTo } from './cells';
import { rowKeys } from './checkRows';
import { columnOf } from './columns';
import { recordSchema } from './siteRecords';
import { type Columns, type TableName, tableColumns } from './tables';

/**
 * What the published tables hold, as a Table Schema says it (datapackage.org, version 2): taken from
 * the rules by which the tables themselves are read, so that the two can not disagree.
 */

/** remarks.csv holds notes for the editors and is not published. */
export type PublishedTable = Exclude<TableName, 'remarks.csv'>;
/** Tables that are made of others, or of lists. */
type MadeTable = 'sites.csv' | 'programmes.json' | 'measure-types.json';
export type DataTable = PublishedTable | MadeTable;

/** Names of the fields of a table in the program; those of its columns: `columnOf`. */
export type FieldsOf<N extends DataTable> = N extends PublishedTable
  ? keyof Columns[N] & string
  : N extends 'sites.csv'
    ? SiteField
    : N extends 'programmes.json'
      ? ProgrammeField
      : TypeField;
type SiteField = keyof typeof recordSchema.entries | 'lon' | 'lat';
type TypeField = 'id' | 'de' | 'short' | 'en';
type ProgrammeField = TypeField | 'former' | 'since' | 'renamed' | 'pact';

export interface Field {
  /** In the program. */
  readonly field: string;
  /** In the file. */
  readonly name: string;
  readonly type: Holds['type'] | 'array';
  readonly constraints: Constraints;
}

interface ForeignKey {
  readonly column: string;
  readonly table: DataTable;
  readonly reference: string;
}

export interface TableSchema {
  readonly fields: readonly Field[];
  /** Columns that name a row. */
  readonly key: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** The tables of the editors that are published as they are. */
export const publishedTables = (Object.keys(rowKeys) as TableName[]).filter(
  (name): name is PublishedTable => name !== 'remarks.csv',
);

/** What parts the values of a list in a cell; no name and no key contains it. */
export const listDelimiter = '|';

/** All tables that are published, and what they hold. @param currentYear bounds the years */
export function tableSchemas(currentYear: number): Readonly<Record<DataTable, TableSchema>> {
  const columns = tableColumns(currentYear);
  return {
    'sites.csv': {
      fields: siteFields(currentYear),
      key: ['id'],
      foreignKeys: ['area_source', 'population_source'].map((column) => ({
        ...{ column, table: 'sources.csv', reference: 'url' },
      })),
    },
    ...recordOf(publishedTables, (name) => schemaOf(name, columns[name])),
    ...vocabularies(currentYear),
  };
}

function schemaOf(name: PublishedTable, rules: Readonly<Record<string, Cell<unknown>>>) {
  const fields = Object.entries(rules).map(([field, { holds }]) => fieldOf(field, holds));
  return {
    fields,
    key: rowKeys[name].map(columnOf),
    foreignKeys: Object.entries(rules).flatMap(([field, { holds }]) =>
      referencesOf(field, holds, name),
    ),
  };
}

const fieldOf = (field: string, { type, constraints }: Holds): Field => ({
  ...{ field, name: columnOf(field), type, constraints },
});

/** Which other table the values of a column come from. */
function referencesOf(field: string, { constraints }: Holds, of: PublishedTable): ForeignKey[] {
  const to = (table: DataTable, reference: string): ForeignKey[] => [
    { column: columnOf(field), table, reference },
  ];
  if (field === 'siteId') return to('sites.csv', 'id');
  if (constraints.enum === programmeIds) return to('programmes.json', 'id');
  if (constraints.enum === measureTypes) return to('measure-types.json', 'id');
  const isSource = field === 'source' || field === 'endSource';
  return isSource && of !== 'sources.csv' ? to('sources.csv', 'url') : [];
}

type Entry = (typeof recordSchema.entries)[keyof typeof recordSchema.entries];

/** The columns of sites.csv: what data/sites.geojson states of a site, and its point. */
function siteFields(currentYear: number): readonly Field[] {
  const place = tableColumns(currentYear)['postcodes.csv'];
  return [
    ...Object.entries(recordSchema.entries).map(([field, entry]) =>
      fieldOf(field, siteFieldHolds(entry, currentYear)),
    ),
    fieldOf('lon', place.lon.holds),
    fieldOf('lat', place.lat.holds),
  ];
}

function siteFieldHolds(entry: Entry, currentYear: number): Holds {
  const [value, required] =
    entry.type === 'nullable' ? [entry.wrapped, false] : [entry, true as boolean];
  if (value === link)
    return { type: 'string', constraints: { ...webLink.holds.constraints, required } };
  if (value === year)
    return { type: 'year', constraints: { ...yearUpTo(currentYear).holds.constraints, required } };
  const rules = 'pipe' in value ? value.pipe : [];
  const isWhole = rules.some(({ type }) => type === 'integer');
  const bounds: Constraints = { required, ...Object.assign({}, ...rules.map(boundOf)) };
  switch (value.type) {
    case 'array':
      return { type: 'list', constraints: { required } };
    case 'boolean':
      return { type: 'boolean', constraints: { required } };
    case 'picklist':
      return { type: 'string', constraints: { required, enum: value.options } };
    case 'number':
      return { type: isWhole ? 'integer' : 'number', constraints: bounds };
    case 'string':
      return { type: 'string', constraints: bounds };
  }
}

/** A rule of the program in the words of a Table Schema. */
function boundOf(rule: object): Partial<Constraints> {
  const { type, requirement } = rule as { type?: string; requirement?: unknown };
  if (type === 'regex' && requirement instanceof RegExp)
    return { pattern: requirement.source.replace(/^\^|\$$/g, '') };
  if (typeof requirement !== 'number') return {};
  if (type === 'min_value') return { minimum: requirement };
  if (type === 'max_value') return { maximum: requirement };
  return type === 'gt_value' ? { exclusiveMinimum: requirement } : {};
}

/** The closed lists, which are JSON. */
function vocabularies(
  currentYear: number,
): Readonly<Record<'programmes.json' | 'measure-types.json', TableSchema>> {
  const { year } = tableColumns(currentYear)['allocations.csv'];
  const text = (field: string): Field =>
    fieldOf(field, { type: 'string', constraints: { required: true } });
  const maybe = (field: string, type: Field['type']): Field => ({
    ...{ field, name: field, type, constraints: { required: false } },
  });
  const fields = [text('id'), text('de'), text('short'), text('en')];
  const own = { key: ['id'], foreignKeys: [] };
  return {
    'programmes.json': {
      fields: [
        ...fields,
        { ...maybe('former', 'array'), constraints: { required: true } },
        fieldOf('since', year.holds),
        maybe('renamed', 'year'),
        maybe('pact', 'boolean'),
      ],
      ...own,
    },
    'measure-types.json': { fields, ...own },
  };
}
