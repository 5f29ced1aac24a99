import { zipSync } from 'fflate';
import type { CellValue, Sheet } from 'hucre';
import { problemAt } from '../../model/problem';
import { limits } from '../limits';
import { type Grid, type GridRow, type NamedBytes, nothing, type Opened } from '../opened';

/**
 * The sheets of a workbook, with the results of formulas. Its reader gets it packed anew from what
 * the limits allow, so that both see the same. Never throws.
 */
export async function openWorkbook(
  file: string,
  kind: 'xlsx' | 'ods',
  parts: readonly NamedBytes[],
): Promise<Opened> {
  const refused = (code: 'intake:large' | 'fileUnreadable'): Opened => ({
    ...nothing,
    problems: [problemAt({ file }, code, kind)],
  });
  if (parts.some(isTooWide)) return refused('intake:large');
  try {
    const bytes = zipSync(Object.fromEntries(parts.map((part) => [part.name, part.bytes])), {
      level: 0,
    });
    const { sheets } =
      kind === 'xlsx'
        ? await (await import('hucre/xlsx')).readXlsx(bytes)
        : await (await import('hucre/ods')).readOds(bytes);
    return { ...nothing, grids: sheets.map((sheet) => toGrid(file, sheet, sheets.length)) };
  } catch {
    return refused('fileUnreadable');
  }
}

/**
 * Whether a part declares entities, which no workbook does, or a sheet has cells so far apart that
 * its rectangle would fill the memory.
 */
function isTooWide({ name, bytes }: NamedBytes): boolean {
  if (!/\.(xml|rels)$/.test(name)) return false;
  const text = new TextDecoder().decode(bytes);
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return true;
  let [columns, rows, odsCells] = [0, 0, 0];
  for (const [, letters = '', digits] of text.matchAll(/<(?:\w+:)?c [^>]*?\br="([A-Z]+)(\d+)"/g)) {
    columns = Math.max(columns, columnNumber(letters));
    rows = Math.max(rows, Number(digits));
  }
  for (const [, repeat] of text.matchAll(
    /<table:(?:covered-)?table-cell\b(?:[^>]*?number-columns-repeated="(\d+)")?/g,
  ))
    odsCells += Number(repeat ?? 1);
  // Each row of a spreadsheet ends with the empty rest of its 16,384 columns.
  return columns * rows > limits.cells || odsCells > 20 * limits.cells;
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

function toGrid(file: string, { name, rows, cells }: Sheet, sheets: number): Grid {
  const gridRows = rows.map((values, index): GridRow => {
    const formulas = new Map<number, string>();
    for (const column of values.keys()) {
      const formula = cells?.get(`${index},${column}`)?.formula;
      if (formula !== undefined) formulas.set(column, formula);
    }
    return { row: index + 1, cells: values.map(asText), ...(formulas.size > 0 && { formulas }) };
  });
  const place = sheets > 1 ? `${file}, Blatt ${name}` : file;
  return { file: place, name, rows: gridRows, isText: false };
}

/** As it would stand in our tables: a decimal point, a day as 2024-12-31. */
function asText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value);
  return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace('T00:00:00.000Z', '');
}
