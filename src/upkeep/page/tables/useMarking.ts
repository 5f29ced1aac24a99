import { useMemo, useState } from 'react';
import type { CellKeyboardEvent } from 'react-data-grid';
import type { DraftRow } from '../../draft/draft';
import { boundsOf, type CellAt, extended, type MarkedArea } from '../../table/area';

/** The cells that are marked: the one that is active, or all up to one that Shift or the pointer has reached. */
export function useMarking(rows: readonly DraftRow[], columnCount: number) {
  const [area, setArea] = useState<MarkedArea | null>(null);
  const bounds = useMemo(() => (area === null ? null : boundsOf(area)), [area]);
  /** Of the marked rows, for the styles of their cells; none for a single cell, which the grid marks itself. */
  const keys = useMemo(() => {
    if (bounds === null || isSingle(bounds)) return none;
    return new Set(rows.slice(bounds.top, bounds.bottom + 1).map(({ key }) => key));
  }, [rows, bounds]);
  return {
    bounds,
    keys,
    start: (at: CellAt) => setArea({ from: at, to: at }),
    reach: (to: CellAt) => setArea((marked) => ({ from: marked?.from ?? to, to })),
    clear: () => setArea(null),
    /** Shift with an arrow marks further. Returns where it has come; null for other keys. */
    extend: (event: Pick<CellKeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>) => {
      if (area === null || !event.shiftKey) return null;
      const last = { row: rows.length - 1, column: columnCount - 1 };
      const next = extended(area, event.key, event.ctrlKey || event.metaKey, last);
      if (next === null) return null;
      setArea(next);
      return next.to;
    },
  };
}
export type Marking = ReturnType<typeof useMarking>;
export type MarkedBounds = ReturnType<typeof boundsOf>;

const none: ReadonlySet<number> = new Set();

const isSingle = ({ top, bottom, left, right }: MarkedBounds): boolean =>
  top === bottom && left === right;
