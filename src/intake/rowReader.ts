import type { Cell } from '../model/tables/cells';
import { unescaped } from '../model/tables/formulaText';
import { inOurForm } from './cellForms';
import { readPlace, toNumber } from './coordinates';
import { type GivenTable, givenColumns } from './givenTables';
import type { Notes } from './notes';
import type { GridRow } from './opened';

/** A row below its header. */
interface RowInput {
  readonly file: string;
  readonly given: GridRow;
  readonly header: GridRow;
  /** Index of each column that is there. */
  readonly columns: ReadonlyMap<string, number>;
  readonly notes: Notes;
}

/** Reads the rows of a table to lines of its cells, in the order of data/. */
export function rowReader(table: GivenTable, currentYear: number) {
  const rules = givenColumns(table, currentYear).map(([column, , rule]) => [column, rule] as const);
  const columns = rules.map(([column]) => column);
  const read = (input: RowInput): string[] => {
    const cells = new Map(rules.map(([column, rule]) => [column, readCell(column, rule, input)]));
    readPoint(cells, input);
    return [...cells.values()];
  };
  return { columns, read };
}

function readCell(column: string, rule: Cell<unknown>, input: RowInput): string {
  const { file, given, header, columns, notes } = input;
  const index = columns.get(column);
  if (index === undefined) return '';
  const cell = given.cells[index] ?? '';
  const field = header.cells[index]?.trim() ?? column;
  const place = { file, row: given.row, field };
  const text = inOurForm(cell, column, rule, field);
  const formula = given.formulas?.get(index);
  if (formula !== undefined && cell === '') notes.add(place, 'intake:formula', formula);
  else if (formula !== undefined) notes.add(place, 'intake:result', formula, text);
  else if (/^=/.test(cell.trim())) notes.add(place, 'intake:formulaText', cell);
  if (text !== unescaped(cell.trim())) notes.add(place, 'intake:readAs', cell, text);
  return text;
}

/** Longitude and latitude can be judged together only. */
function readPoint(cells: Map<string, string>, { file, given, notes }: RowInput): void {
  const [x, y] = [cells.get('lon') ?? '', cells.get('lat') ?? ''];
  if (x === '' || y === '') return;
  const place = readPlace(toNumber(x), toNumber(y));
  if (place === null || place.how === 'degrees') return;
  cells.set('lon', `${place.lon}`);
  cells.set('lat', `${place.lat}`);
  const at = { file, row: given.row, field: 'lon, lat' };
  notes.add(at, `intake:${place.how}`, `${x}, ${y}`, `${place.lon}, ${place.lat}`);
}
