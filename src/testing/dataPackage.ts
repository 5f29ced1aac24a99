import Papa from 'papaparse';

/**
 * Reads tables by nothing but their descriptor, as a stranger's program does, and names all that
 * does not fit: types, constraints, keys.
 */
export interface Descriptor {
  readonly resources: readonly Resource[];
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema?: Schema;
}
interface Schema {
  readonly fields: readonly FieldDescriptor[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}
interface FieldDescriptor {
  readonly name: string;
  readonly type: string;
  readonly delimiter?: string;
  readonly constraints: {
    readonly required: boolean;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly exclusiveMinimum?: number;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
}
type Row = Readonly<Record<string, unknown>>;

/** @param read the text of a file, by its path */
export function packageFaults({ resources }: Descriptor, read: (path: string) => string): string[] {
  const tables = new Map(
    resources.flatMap(({ name, path, schema }) =>
      schema === undefined ? [] : [[name, { schema, rows: rowsOf(path, read(path)) }] as const],
    ),
  );
  return [...tables].flatMap(([name, { schema, rows }]) =>
    [
      ...headFaults(schema, rows),
      ...rows.flatMap((row) =>
        schema.fields.flatMap((field) => cellFaults(field, row[field.name], schema)),
      ),
      ...[schema.primaryKey ?? [], ...(schema.uniqueKeys ?? [])].flatMap((key) =>
        keyFaults(key, rows),
      ),
      ...(schema.foreignKeys ?? []).flatMap(({ fields: [column = ''], reference }) => {
        const [to = ''] = reference.fields;
        const known = new Set(tables.get(reference.resource)?.rows.map((row) => row[to]));
        return rows.flatMap((row) =>
          row[column] === '' || known.has(row[column])
            ? []
            : [`${column}: ${String(row[column])} is not in ${reference.resource}`],
        );
      }),
    ].map((fault) => `${name}: ${fault}`),
  );
}

const rowsOf = (path: string, text: string): readonly Row[] =>
  path.endsWith('.json')
    ? JSON.parse(text)
    : Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;

function headFaults({ fields }: Schema, [row]: readonly Row[]): string[] {
  const names = fields.map(({ name }) => name);
  return Object.keys(row ?? {})
    .filter((name) => !names.includes(name))
    .map((name) => `no field ${name}`);
}

function keyFaults(key: readonly string[], rows: readonly Row[]): string[] {
  const all = rows.map((row) => JSON.stringify(key.map((name) => row[name])));
  return key.length === 0 || new Set(all).size === all.length ? [] : [`${key} is not unique`];
}

const types: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  year: /^\d{4}$/,
  date: /^\d{4}-\d\d-\d\d$/,
  boolean: /^(true|false)$/,
};

function cellFaults(field: FieldDescriptor, cell: unknown, { missingValues }: Schema): string[] {
  const { name, type, constraints } = field;
  const fault = (what: string) => [`${name}: ${JSON.stringify(cell)} ${what}`];
  if (cell === undefined || (typeof cell === 'string' && missingValues.includes(cell)))
    return constraints.required ? fault('is required') : [];
  if (type === 'array') return Array.isArray(cell) ? [] : fault('is no array');
  const text = String(cell);
  const pattern = types[type];
  if (pattern !== undefined && !pattern.test(text)) return fault(`is no ${type}`);
  if (type === 'list' && text.split(field.delimiter ?? ',').includes(''))
    return fault('is no list');
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity } = constraints;
  const isNumber = type === 'integer' || type === 'number' || type === 'year';
  const value = Number(text);
  if (isNumber && !(value >= minimum && value <= maximum && value > exclusiveMinimum))
    return fault('is out of bounds');
  if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`).test(text))
    return fault('does not match');
  return constraints.enum === undefined || constraints.enum.includes(text)
    ? []
    : fault('is unknown');
}
