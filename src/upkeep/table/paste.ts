import { inOurForm } from '../../intake/cellForms';
import { type PlaceRead, readPlace, toNumber } from '../../intake/coordinates';
import { fitTable } from '../../intake/fitTable';
import { unescaped } from '../../model/tables/formulaText';
import type { Change } from '../draft/changes';
import type { Draft, DraftRow, DraftTable } from '../draft/draft';
import type { Block } from './block';
import type { CellRules } from './cellRules';

/** Where a block is put. */
export interface PasteTarget {
  readonly table: DraftTable;
  readonly rules: CellRules;
  /** The columns and rows as they are shown. */
  readonly columns: readonly string[];
  readonly rows: readonly DraftRow[];
  readonly top: number;
  readonly left: number;
  /** Size of what is marked: a single cell fills it. */
  readonly height: number;
  readonly width: number;
}

/** What a paste changes, and what a person should know of it. */
export interface Pasted {
  readonly changes: readonly Change[];
  /** Cells that say something else now, those of new rows included. */
  readonly cells: number;
  readonly added: number;
  /** Cells that were written in another way than ours, and the first of them. */
  readonly readAs: readonly ReadAs[];
  /** The first line was a header: its names have said which columns. */
  readonly header: boolean;
  /** Cells for which there is no column. */
  readonly lost: number;
}

interface ReadAs {
  readonly column: string;
  readonly found: string;
  readonly text: string;
}

/**
 * The changes that put a block of cells into a table, from a cell to the right and down; what is
 * longer than the table becomes new rows. Cells are read as those of a file are: an amount in words
 * becomes one, a formula stays a text.
 */
export function paste(draft: Draft, block: Block, target: PasteTarget): Pasted {
  const { table, rows, top } = target;
  const { lines, columns, header, lost } = placed(block, target);
  const readAs: ReadAs[] = [];
  const changes: Change[] = [];
  let [cells, added] = [0, 0];
  const last = rows.at(-1);
  // Behind the last row that is shown.
  let at = last === undefined ? draft.tables[table].length : draft.tables[table].indexOf(last) + 1;
  for (const [index, line] of lines.entries()) {
    const values = readLine(line, columns, target.rules, readAs);
    const row = rows[top + index];
    if (row !== undefined) {
      const changed = Object.entries(values).filter(
        ([column, after]) => (row.cells[column] ?? '') !== after,
      );
      cells += changed.length;
      for (const [column, after] of changed) {
        const before = row.cells[column] ?? '';
        changes.push({ kind: 'cell', table, key: row.key, column, before, after });
      }
    } else if (Object.values(values).some((value) => value !== '')) {
      const empty = Object.fromEntries(target.columns.map((column) => [column, '']));
      const added_ = { key: draft.nextKey + added++, cells: { ...empty, ...values } };
      cells += Object.values(values).filter((value) => value !== '').length;
      changes.push({ kind: 'add', table, row: added_, at: at++ });
    }
  }
  return { changes, cells, added, readAs, header, lost };
}

/** Which line goes to which row, and which cell to which column; undefined for none. */
function placed(
  block: Block,
  { table, columns, left, height, width }: PasteTarget,
): {
  readonly lines: Block;
  readonly columns: readonly (string | undefined)[];
  readonly header: boolean;
  readonly lost: number;
} {
  const [first = []] = block;
  const only = block.length === 1 && first.length === 1 ? first[0] : undefined;
  if (only !== undefined) {
    const line = Array.from({ length: width }, () => only);
    const lines = Array.from({ length: height }, () => line);
    return { lines, columns: columns.slice(left, left + width), header: false, lost: 0 };
  }
  const fit = block.length > 1 && first.length > 1 ? fitTable(first, table) : null;
  const isHeader = fit?.table === table && fit.unknown.length === 0 && fit.columns.size > 1;
  const named = new Map([...(isHeader ? fit.columns : [])].map(([name, index]) => [index, name]));
  const longest = Math.max(0, ...block.map((line) => line.length));
  const places = Array.from({ length: longest }, (_, index) =>
    isHeader ? named.get(index) : columns[left + index],
  );
  const lines = isHeader ? block.slice(1) : block;
  const lost =
    lines.flat().length -
    lines.flatMap((line) =>
      line.filter((cell, index) => places[index] !== undefined || cell.trim() === ''),
    ).length;
  return { lines, columns: places, header: isHeader, lost };
}

function readLine(
  line: readonly string[],
  columns: readonly (string | undefined)[],
  rules: CellRules,
  readAs: ReadAs[],
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [index, found] of line.entries()) {
    const column = columns[index];
    const rule = column === undefined ? undefined : rules.get(column);
    if (column === undefined || rule === undefined) continue;
    const text = inOurForm(found, column, rule, '');
    values[column] = text;
    if (text !== unescaped(found.trim())) readAs.push({ column, found, text });
  }
  const place = placeIn(values);
  if (place === null) return values;
  const found = `${values.lon}, ${values.lat}`;
  const [lon, lat] = [`${place.lon}`, `${place.lat}`];
  readAs.push({ column: 'lon, lat', found, text: `${lon}, ${lat}` });
  return { ...values, lon, lat };
}

/** A point that is swapped or in metres. */
function placeIn({ lon = '', lat = '' }: Readonly<Record<string, string>>): PlaceRead | null {
  if (lon === '' || lat === '') return null;
  const place = readPlace(toNumber(lon), toNumber(lat));
  return place?.how === 'degrees' ? null : place;
}
