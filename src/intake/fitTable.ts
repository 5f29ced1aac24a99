import { fold } from '../query/search/fold';
import { germanHeaders } from './germanHeaders';
import { type GivenTable, givenColumns, givenTables } from './givenTables';

/** How a row of cells is the header of a table. */
export interface Fit {
  readonly table: GivenTable;
  /** Index of the cell of each column that is there, by name of the column. */
  readonly columns: ReadonlyMap<string, number>;
  readonly missing: readonly string[];
  /** Cells that are no column of the table, and those of a column that is there already. */
  readonly unknown: readonly string[];
  readonly twice: readonly string[];
  /** Above zero; the higher the better. */
  readonly score: number;
}

/**
 * The table whose header a row is, whatever the order, the case and the language of its columns;
 * null for no header. @param name of the file, which decides between tables with the same columns
 */
export function fitTable(cells: readonly string[], name: string): Fit | null {
  const words = cells.map((cell) => (cell.length > longestHeader ? '' : fold(withoutUnit(cell))));
  const fits = tables.map((table) => fitTo(table, cells, words, name));
  const best = fits.reduce((a, b) => (b.score > a.score ? b : a));
  return best.columns.size > 0 && best.score > 0 ? best : null;
}

const longestHeader = 80;

/** "Betrag (in T€)": in what it is does not tell which column. */
const withoutUnit = (cell: string): string =>
  cell.replace(/\s*[([].*$|\s+in\s+\S+$|\s*[€%]\s*$/, '');

interface KnownTable {
  readonly table: GivenTable;
  readonly columns: readonly { readonly name: string; readonly words: ReadonlySet<string> }[];
  readonly needed: ReadonlySet<string>;
}

/** Which columns there are depends on no year. */
const tables: readonly KnownTable[] = givenTables.map((table) => {
  const columns = givenColumns(table, 2100);
  // Lists of offices speak of municipalities, not of sites: a list of inhabitants is none of sites.
  const german = (column: string) => (table === 'sites.csv' ? [] : (germanHeaders[column] ?? []));
  return {
    table,
    columns: columns.map(([name, field]) => ({
      name,
      words: new Set([name, field, ...german(name)].map(fold)),
    })),
    needed: new Set(columns.flatMap(([name, , cell]) => ('value' in cell('') ? [] : [name]))),
  };
});

function fitTo(
  { table, columns, needed }: KnownTable,
  cells: readonly string[],
  words: readonly string[],
  name: string,
): Fit {
  const found = new Map<string, number>();
  const [unknown, twice]: [string[], string[]] = [[], []];
  for (const [index, word] of words.entries()) {
    const cell = cells[index] ?? '';
    const column = columns.find((each) => each.words.has(word))?.name;
    if (column === undefined) {
      if (cell.trim() !== '') unknown.push(cell);
    } else if (found.has(column)) twice.push(cell);
    else found.set(column, index);
  }
  const missing = columns.map((column) => column.name).filter((column) => !found.has(column));
  const isNamed = name.toLowerCase().startsWith(table.replace(/\.csv$/, ''));
  const missed = missing.filter((column) => needed.has(column)).length;
  const score =
    2 * found.size -
    Math.min(unknown.length, 8) -
    missing.length / 2 -
    2 * missed +
    (isNamed ? 8 : 0) -
    (isException(table) && !isNamed ? 2 : 0);
  return { table, columns: found, missing, unknown, twice, score };
}

/** It has the columns of allocations.csv but for the note; a list of amounts is no list of contradictions. */
const isException = (table: GivenTable): boolean => table === 'contradicting-amounts.csv';

/** Columns without which no row of a table can be read. */
export const neededColumns = (table: GivenTable): ReadonlySet<string> =>
  tables.find((each) => each.table === table)?.needed ?? new Set();
