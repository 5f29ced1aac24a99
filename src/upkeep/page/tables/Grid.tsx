import 'react-data-grid/lib/styles.css';
import { type ClipboardEvent, type ReactNode, useMemo } from 'react';
import {
  Cell,
  type CellKeyboardEvent,
  type CellRendererProps,
  type Column,
  DataGrid,
  type DataGridHandle,
} from 'react-data-grid';
import { columnLabel } from '../../../text/upkeep/columns';
import { tablesWords as words } from '../../../text/upkeep/tables';
import { media, useMedia } from '../../../ui/common/useMedia';
import type { DraftRow } from '../../draft/draft';
import type { Look } from '../../table/rowsShown';
import { CellEditor } from './CellEditor';
import { CellText } from './CellText';
import { useGrid } from './gridContext';
import styles from './tables.module.css';
import type { Marking } from './useMarking';

interface GridProps {
  readonly ref: React.Ref<DataGridHandle>;
  readonly rows: readonly DraftRow[];
  readonly marking: Marking;
  readonly sort: Look['sort'];
  readonly onSort: (sort: Look['sort']) => void;
  /** The number of a row in its file. */
  readonly numberOf: (row: DraftRow, index: number) => number;
  readonly onActive: (row: DraftRow | null, column: string | null) => void;
  /** A cell was changed by hand. */
  readonly onEdit: (before: DraftRow, after: DraftRow, column: string) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  /** A key that the grid has no meaning for. Returns whether it has one. */
  readonly onKey: (event: CellKeyboardEvent) => boolean;
  readonly empty: ReactNode;
  readonly describedBy: string;
}

const numberColumn = 'number';

/** The grid of a table: React Data Grid, with marking of several cells, which it does not have. */
export function Grid(props: GridProps) {
  const { rows, marking, sort, onSort, numberOf, onActive, onEdit, onKey } = props;
  const { table, rules } = useGrid();
  const names = useMemo(() => [...rules.keys()], [rules]);
  const { bounds, keys } = marking;
  // A column that stays would leave no room for the others.
  const isNarrow = useMedia(media.upright);
  const columns = useMemo(
    (): readonly Column<DraftRow>[] => [
      {
        key: numberColumn,
        name: words.rowNumber,
        width: 68,
        frozen: true,
        sortable: false,
        cellClass: styles.number ?? '',
        renderCell: ({ row, rowIdx }) => <span>{numberOf(row, rowIdx)}</span>,
      },
      ...names.map((key, index): Column<DraftRow> => {
        const isMarked = bounds !== null && index >= bounds.left && index <= bounds.right;
        return {
          key,
          name: key,
          width: widthOf(key),
          frozen: index === 0 && !isNarrow,
          renderHeaderCell: () => <HeaderWords column={key} />,
          renderCell: CellText,
          renderEditCell: (cell) => <CellEditor {...cell} />,
          cellClass: (row) => (isMarked && keys.has(row.key) ? (styles.marked ?? '') : ''),
        };
      }),
    ],
    [names, bounds, keys, numberOf, isNarrow],
  );
  /** Index of the column among those of the file: the number comes before. */
  const cellAt = (rowIdx: number, idx: number) => ({ row: rowIdx, column: Math.max(0, idx - 1) });
  const renderCell = (key: React.Key, cell: CellRendererProps<DraftRow, unknown>) => (
    <Cell
      key={key}
      {...cell}
      onMouseEnter={({ buttons }) => {
        if (buttons === 1) marking.reach(cellAt(cell.rowIdx, cell.column.idx));
      }}
    />
  );
  return (
    <DataGrid
      ref={props.ref}
      className={styles.grid ?? ''}
      aria-label={words.grid(table)}
      aria-describedby={props.describedBy}
      columns={columns}
      rows={rows}
      rowKeyGetter={({ key }) => key}
      rowHeight={36}
      headerRowHeight={48}
      defaultColumnOptions={{ resizable: true, sortable: true }}
      sortColumns={
        sort === null
          ? []
          : [{ columnKey: sort.column, direction: sort.descending ? 'DESC' : 'ASC' }]
      }
      onSortColumnsChange={(chosen) => {
        const last = chosen.at(-1);
        onSort(
          last === undefined
            ? null
            : { column: last.columnKey, descending: last.direction === 'DESC' },
        );
      }}
      onRowsChange={(changed, { indexes: [index = -1], column }) => {
        const [before, after] = [rows[index], changed[index]];
        if (before !== undefined && after !== undefined) onEdit(before, after, column.key);
      }}
      onActivePositionChange={({ row, rowIdx, column }) => {
        const isCell = row !== undefined && column !== undefined;
        if (isCell) marking.start(cellAt(rowIdx, column.idx));
        else marking.clear();
        onActive(row ?? null, isCell && column.key !== numberColumn ? column.key : null);
      }}
      onCellMouseDown={({ rowIdx, column }, event) => {
        if (!event.shiftKey) return;
        event.preventGridDefault();
        event.preventDefault();
        marking.reach(cellAt(rowIdx, column.idx));
      }}
      onCellKeyDown={(args, event) => {
        if (args.mode === 'EDIT' || args.row === undefined) return;
        if (onKey(event)) {
          event.preventGridDefault();
          event.preventDefault();
        }
      }}
      onCellCopy={(_cell, event) => props.onCopy(event)}
      onCellPaste={({ row }, event) => {
        props.onPaste(event);
        return row;
      }}
      renderers={{ renderCell, noRowsFallback: props.empty }}
    />
  );
}

function HeaderWords({ column }: { readonly column: string }) {
  return (
    <span className={styles.header}>
      <span>{columnLabel(column)}</span>
      <code translate="no">{column}</code>
    </span>
  );
}

/** In pixels, by what people write there. */
const widthOf = (column: string): number => {
  if (/^(year|intake_year|end_year|lon|lat|postcode|population_year)$/.test(column)) return 112;
  if (/^(summary|text|note|remark|explanation|title|what|what_it_is|url)$/.test(column)) return 340;
  if (/(^|_)source$/.test(column) || column === 'site_id' || column === 'id') return 280;
  return 180;
};
