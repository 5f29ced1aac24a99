import { useEffect, useMemo, useRef, useState } from 'react';
import type { DraftRow, DraftTable } from '../../draft/draft';
import { isWhole, keysShown, type Look, rowsByKeys } from '../../table/rowsShown';

/** What a look has found, and in which table it has. */
interface Found {
  readonly table: DraftTable;
  readonly keys: readonly number[];
  /** Keys from here on are newer than the look. */
  readonly since: number;
}

/** How long the page may be busy with looking, in milliseconds. */
const sliceMs = 8;

/**
 * The rows that a look shows. It looks once, when the look changes: an edit moves no row away from
 * under the person. @param numeric whether the sorted column holds numbers
 */
export function useShownRows(
  table: DraftTable,
  rows: readonly DraftRow[],
  nextKey: number,
  look: Look,
  numeric: boolean,
): readonly DraftRow[] {
  const [found, setFound] = useState<Found | null>(null);
  const latest = useRef({ rows, nextKey });
  latest.current = { rows, nextKey };
  useEffect(() => {
    if (isWhole(look)) return setFound(null);
    const { rows: all, nextKey: since } = latest.current;
    const looking = keysShown(all, look, numeric);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const goOn = () => {
      const end = performance.now() + sliceMs;
      for (;;) {
        const { done, value } = looking.next();
        if (done) return setFound({ table, keys: value, since });
        if (performance.now() > end) break;
      }
      timer = setTimeout(goOn, 0);
    };
    goOn();
    return () => clearTimeout(timer);
  }, [table, look, numeric]);
  return useMemo(
    () =>
      found === null || found.table !== table || isWhole(look)
        ? rows
        : rowsByKeys(rows, found.keys, found.since),
    [table, rows, found, look],
  );
}
