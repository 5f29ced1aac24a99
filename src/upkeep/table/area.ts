/** A cell by its place in what is shown: index of the row and of the column. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** Cells that are marked: all between the one where marking began and the one it has reached. */
export interface MarkedArea {
  readonly from: CellAt;
  readonly to: CellAt;
}

/** The first and the last row and column of marked cells. */
export function boundsOf({ from, to }: MarkedArea) {
  return {
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column),
  };
}

export const isInArea = (area: MarkedArea, { row, column }: CellAt): boolean => {
  const { top, bottom, left, right } = boundsOf(area);
  return row >= top && row <= bottom && column >= left && column <= right;
};

/** Where marking goes with an arrow key; with Ctrl to the end of the table. */
export function extended(
  { from, to }: MarkedArea,
  key: string,
  far: boolean,
  last: CellAt,
): MarkedArea | null {
  const by = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[key];
  const [rows, columns] = by ?? [];
  if (rows === undefined || columns === undefined) return null;
  const length = far ? Number.MAX_SAFE_INTEGER : 1;
  const within = (value: number, end: number) => Math.max(0, Math.min(value, end));
  return {
    from,
    to: {
      row: within(to.row + rows * length, last.row),
      column: within(to.column + columns * length, last.column),
    },
  };
}
