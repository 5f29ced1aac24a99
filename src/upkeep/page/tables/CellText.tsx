import type { RenderCellProps } from 'react-data-grid';
import { tablesWords as words } from '../../../text/upkeep/tables';
import type { DraftRow } from '../../draft/draft';
import { useGrid } from './gridContext';
import styles from './tables.module.css';

/** A cell that is read: its text, and a mark where something is wrong with it. */
export function CellText({ row, column }: Pick<RenderCellProps<DraftRow>, 'row' | 'column'>) {
  const { faultOf } = useGrid();
  const text = row.cells[column.key] ?? '';
  const fault = faultOf(row, column.key);
  if (fault === null) return <span translate="no">{text}</span>;
  const { severity, expected } = fault;
  const told = severity === 'error' ? words.cell.error(expected) : words.cell.hint(expected);
  return (
    <span className={styles.faulty} data-severity={severity} title={told}>
      <span aria-hidden="true" className={styles.mark}>
        !
      </span>
      <span className={styles.text} translate="no">
        {text}
      </span>
      <span className="visually-hidden">{told}</span>
    </span>
  );
}
