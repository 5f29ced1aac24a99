import type { ReactNode } from 'react';
import { Fold } from '../common/Fold';
import styles from './NumbersTable.module.css';
import { useStatisticsTexts } from './useStatisticsTexts';

interface NumbersRow {
  readonly key: string;
  /** The first cell names the row. */
  readonly cells: readonly ReactNode[];
}

interface NumbersTableProps {
  /** Of what the numbers are: several tables on a page need names of their own. */
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly NumbersRow[];
  readonly foot?: readonly ReactNode[];
}

/** The numbers of a chart, folded away on the screen; paper shows them. */
export function NumbersTable(props: NumbersTableProps) {
  const words = useStatisticsTexts();
  return (
    <Fold summary={words.table} className={styles.fold}>
      <OpenTable {...props} />
    </Fold>
  );
}

/** The table alone; wide ones scroll sideways by themselves, also by keys. */
function OpenTable({ heading, columns, rows, foot }: NumbersTableProps) {
  const words = useStatisticsTexts();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keys must be able to scroll it
    <section className={styles.scroll} tabIndex={0} aria-label={`${heading}: ${words.table}`}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>{cellsOf(columns, cells)}</tr>
          ))}
        </tbody>
        {foot === undefined ? null : (
          <tfoot>
            <tr>{cellsOf(columns, foot)}</tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

const cellsOf = (columns: readonly string[], cells: readonly ReactNode[]) =>
  columns.map((column, index) =>
    index === 0 ? (
      <th key={column} scope="row">
        {cells[index]}
      </th>
    ) : (
      <td key={column}>{cells[index]}</td>
    ),
  );
