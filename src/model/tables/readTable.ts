import Papa from 'papaparse';
import { type Problem, problemAt } from '../problem';
import type { Cell, CellProblem } from './cells';
import { columnOf } from './columns';
import { encodingProblems } from './encoding';
import { unescaped } from './formulaText';
import { type Row, type TableName, type Tables, tableColumns } from './tables';

/** By the fields of the values. */
type CellRules = Readonly<Record<string, Cell<unknown>>>;

/**
 * Reads all tables. A row with a bad cell is left out and each bad cell is reported; the other rows
 * stay.
 * @param files text of each file, by name; a missing one is a problem of its own
 */
export function readTables(
  files: Readonly<Record<string, string>>,
  currentYear: number,
): { readonly tables: Tables; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const entries = Object.entries(tableColumns(currentYear)).map(([file, rules]) => {
    const content = files[file];
    if (content === undefined || content === '')
      problems.push(problemAt({ file }, 'fileUnreadable', ''));
    return [file, readRows(file, content ?? '', rules, problems)];
  });
  return { tables: Object.fromEntries(entries) as Tables, problems };
}

function readRows(file: string, content: string, rules: CellRules, problems: Problem[]) {
  const parsed = Papa.parse<Record<string, string>>(content.replace(/^\uFEFF/, ''), {
    header: true,
    delimiter: ',',
  });
  if (content !== '') checkHeader(file, parsed.meta.fields ?? [], rules, problems);
  problems.push(...encodingProblems(file, content));
  if (lacksNeededColumn(parsed.meta.fields ?? [], rules)) return [];
  const broken = new Set(parsed.errors.map(dataRow));
  const columns = columnsIn(rules);
  return parsed.data.flatMap((cells, index) => {
    if (isBlank(cells)) return [];
    const row = index + 2;
    if (broken.has(index)) {
      problems.push(problemAt({ file, row }, 'rowBroken', cellTexts(cells).join(',')));
      return [];
    }
    const read = readCells(columns, (column) => unescaped((cells[column] ?? '').trim()));
    for (const { field, found, code, expected } of read.problems)
      problems.push(problemAt({ file, row, field }, code, found, expected));
    return read.values === null ? [] : [{ row, values: read.values } as Row<TableName>];
  });
}

/** A column of a table: its name, the field of the values that it fills, and its rule. */
export type RuledColumn = readonly [column: string, field: string, cell: Cell<unknown>];

const columnsIn = (rules: CellRules): readonly RuledColumn[] =>
  Object.entries(rules).map(([field, cell]) => [columnOf(field), field, cell] as const);

/** The columns of a table in the order of its file. @param currentYear bounds the years */
export const ruledColumns = (table: TableName, currentYear: number): readonly RuledColumn[] =>
  columnsIn(tableColumns(currentYear)[table]);

/** A row of texts by the rules of its table: null with what is wrong with each bad cell. */
export interface CellsRead {
  readonly values: Readonly<Record<string, unknown>> | null;
  readonly problems: readonly (CellProblem & { readonly field: string; readonly found: string })[];
}

/** Reads a row. @param textOf the trimmed text of a column, as it is meant */
export function readCells(
  columns: readonly RuledColumn[],
  textOf: (column: string) => string,
): CellsRead {
  const values: Record<string, unknown> = {};
  const problems: CellsRead['problems'][number][] = [];
  for (const [column, field, cell] of columns) {
    const found = textOf(column);
    const result = cell(found);
    if ('value' in result) values[field] = result.value;
    else problems.push({ field: column, found, ...result });
  }
  return { values: problems.length === 0 ? values : null, problems };
}

/** Without a required column every row would be wrong: one problem for the column is enough. */
const lacksNeededColumn = (found: readonly string[], rules: CellRules): boolean =>
  Object.entries(rules).some(
    ([field, cell]) => !found.includes(columnOf(field)) && !('value' in cell('')),
  );

/** Index of the row of an error: for quotation marks the parser counts the header, too. */
const dataRow = ({ type, row = -1 }: Papa.ParseError): number =>
  type === 'Quotes' ? row - 1 : row;

const cellTexts = (cells: Readonly<Record<string, unknown>>): string[] =>
  Object.values(cells).flat().map(String);

const isBlank = (cells: Readonly<Record<string, unknown>>): boolean =>
  // Every row of every table is asked, and nearly all answer with their first cell.
  Object.values(cells).every((cell) => [cell].flat().join('').trim() === '');

function checkHeader(
  file: string,
  found: readonly string[],
  rules: CellRules,
  problems: Problem[],
): void {
  const columns = Object.keys(rules).map(columnOf);
  const expected = columns.join(', ');
  for (const field of columns) {
    if (found.includes(field)) continue;
    problems.push(problemAt({ file, row: 1, field }, 'columnMissing', found.join(', '), expected));
  }
  for (const field of found) {
    if (columns.includes(field)) continue;
    problems.push(problemAt({ file, row: 1, field }, 'columnUnknown', field, expected));
  }
}
