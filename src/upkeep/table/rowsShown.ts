import { fold } from '../../query/search/fold';
import type { DraftRow } from '../draft/draft';

/** What of a table is shown, and in which order. The table itself never changes by it. */
export interface Look {
  /** Words that must all stand in a row; empty for all rows. */
  readonly words: string;
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  /** Only these rows; null for all. */
  readonly keys: ReadonlySet<number> | null;
}

export const wholeTable: Look = { words: '', sort: null, keys: null };

export const isWhole = ({ words, sort, keys }: Look): boolean =>
  words.trim() === '' && sort === null && keys === null;

/** Rows that are looked through at once: a millisecond, also where each is seen for the first time. */
const atOnce = 40;

/**
 * The keys of the rows that a look shows, in its order. It can be put aside at each yield, so that
 * a page goes on answering. @param numeric whether the sorted column holds numbers
 */
export function* keysShown(
  rows: readonly DraftRow[],
  { words, sort, keys }: Look,
  numeric: boolean,
): Generator<void, readonly number[]> {
  const wanted = words.split(/\s+/).map(fold).filter(Boolean);
  const found: DraftRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (wanted.length > 0 && index % atOnce === 0) yield;
    if (keys !== null && !keys.has(row.key)) continue;
    if (wanted.length > 0 && !hasAll(row, wanted)) continue;
    found.push(row);
  }
  return (sort === null ? found : sorted(found, sort, numeric)).map(({ key }) => key);
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

/** Empty cells come last either way; rows that are equal keep the order of the table. */
function sorted(
  rows: readonly DraftRow[],
  { column, descending }: NonNullable<Look['sort']>,
  numeric: boolean,
): readonly DraftRow[] {
  const keyed = rows.map((row) => ({ row, by: sortKey(row.cells[column] ?? '', numeric) }));
  const empty = keyed.filter(({ by }) => by === '');
  const filled = keyed.filter(({ by }) => by !== '');
  filled.sort((a, b) => {
    const order = a.by < b.by ? -1 : Number(a.by > b.by);
    return descending ? -order : order;
  });
  return [...filled, ...empty].map(({ row }) => row);
}

/** Compared by letters: comparing by language takes ten times as long, a second for 60,000 rows. */
function sortKey(text: string, numeric: boolean): string | number {
  const number = numeric && text !== '' ? Number(text) : Number.NaN;
  if (!Number.isNaN(number)) return number;
  const plain = text.toLowerCase().replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter);
  // What is no number though it should be stands at the end: no text is smaller than a number.
  return numeric && plain !== '' ? Number.POSITIVE_INFINITY : plain;
}

const umlauts: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

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
