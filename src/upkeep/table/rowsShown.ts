import { fold } from '../../query/search/fold';
import type { DraftRow } from '../draft/draft';

/** What of a table is shown, and in which order. The table itself never changes by it. */
export interface Look {
  /** Words that must all stand in a row; empty for all rows. */
  readonly words: string;
  /** Only rows with this text in this column. */
  readonly only: { readonly column: string; readonly text: string } | null;
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  /** Only these rows; null for all. */
  readonly keys: ReadonlySet<number> | null;
}

export const wholeTable: Look = { words: '', only: null, sort: null, keys: null };

export const isWhole = ({ words, only, sort, keys }: Look): boolean =>
  words.trim() === '' && only === null && sort === null && keys === null;

/** The keys of the rows that a look shows, in its order. @param numeric whether the sorted column holds numbers */
export function keysShown(
  rows: readonly DraftRow[],
  { words, only, sort, keys }: Look,
  numeric: boolean,
): readonly number[] {
  const wanted = words.split(/\s+/).map(fold).filter(Boolean);
  const found = rows.filter(
    (row) =>
      (keys === null || keys.has(row.key)) &&
      (only === null || row.cells[only.column] === only.text) &&
      (wanted.length === 0 || hasAll(row, wanted)),
  );
  if (sort !== null) found.sort(comparison(sort, numeric));
  return found.map(({ key }) => key);
}

function hasAll(row: DraftRow, wanted: readonly string[]): boolean {
  const text = foldedRow(row);
  return wanted.every((word) => text.includes(word));
}

/** A row never changes: an edit makes another one. */
const folded = new WeakMap<DraftRow, string>();
function foldedRow(row: DraftRow): string {
  let text = folded.get(row);
  if (text === undefined) {
    text = Object.values(row.cells).map(fold).join('\n');
    folded.set(row, text);
  }
  return text;
}

const german = new Intl.Collator('de-DE', { numeric: true });

/** Empty cells come last either way; rows that are equal keep the order of the table. */
function comparison({ column, descending }: NonNullable<Look['sort']>, numeric: boolean) {
  const compare = numeric
    ? (a: string, b: string) => Number(a) - Number(b) || german.compare(a, b)
    : german.compare;
  return (a: DraftRow, b: DraftRow): number => {
    const [first, second] = [a.cells[column] ?? '', b.cells[column] ?? ''];
    if (first === '' || second === '') return Number(first === '') - Number(second === '');
    return descending ? compare(second, first) : compare(first, second);
  };
}

/**
 * The rows by the keys that a look has found once: an edit moves no row away from under the person,
 * and a row that is new since stands behind the one that it follows in the table.
 * @param since keys from here on are new
 */
export function rowsByKeys(
  rows: readonly DraftRow[],
  keys: readonly number[],
  since: number,
): readonly DraftRow[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const behind = new Map<number | null, DraftRow[]>();
  const shown = new Set(keys);
  let last: number | null = null;
  for (const row of rows) {
    if (row.key >= since && !shown.has(row.key)) {
      const group = behind.get(last) ?? [];
      behind.set(last, group);
      group.push(row);
    } else if (shown.has(row.key)) last = row.key;
  }
  const known = keys.flatMap((key): readonly DraftRow[] => {
    const row = byKey.get(key);
    return [...(row === undefined ? [] : [row]), ...(behind.get(key) ?? [])];
  });
  return [...(behind.get(null) ?? []), ...known];
}
