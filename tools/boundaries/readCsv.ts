import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';
import * as v from 'valibot';
import { BoundaryProblem } from './problem';

/**
 * Reads a table with one header row.
 * @param schema of a row; its keys are the columns
 * @throws BoundaryProblem that names file, row (as in a spreadsheet) and column
 */
export function readCsv<T>(path: string, schema: v.GenericSchema<unknown, T>): T[] {
  const file = basename(path);
  const table = Papa.parse(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true });
  return table.data.map((row, index) => {
    const place = `${file}, Zeile ${index + 2}`;
    const broken = table.errors.find((error) => error.row === index);
    if (broken !== undefined) throw new BoundaryProblem(`${place}: Zahl der Felder stimmt nicht.`);
    return readRow(row, schema, place);
  });
}

function readRow<T>(row: unknown, schema: v.GenericSchema<unknown, T>, place: string): T {
  const read = v.safeParse(schema, row);
  if (read.success) return read.output;
  const [issue] = read.issues;
  const column = v.getDotPath(issue) ?? '?';
  throw new BoundaryProblem(
    `${place}: Spalte „${column}“ enthält ${issue.received}, erwartet: ${issue.expected ?? issue.message}.`,
  );
}
