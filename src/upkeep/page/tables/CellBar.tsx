import { isWebLink } from '../../../model/site';
import { tablesWords } from '../../../text/upkeep/tables';
import button from '../../../ui/common/Button.module.css';
import type { DraftRow } from '../../draft/draft';
import { isSourceColumn } from '../../table/choices';
import { useGrid } from './gridContext';
import styles from './tables.module.css';

const words = tablesWords.cell;

interface CellBarProps {
  readonly row: DraftRow | null;
  readonly column: string | null;
  /** Of the row in its file. */
  readonly number: number;
  /** How many cells are marked. */
  readonly marked: number;
  readonly onTake: (value: string) => void;
  /** Puts a text into all marked cells. */
  readonly onFill: (value: string) => void;
}

/** The active cell in full: a column is narrower than many a text. Here stands what is wrong with it. */
export function CellBar({ row, column, number, marked, onTake, onFill }: CellBarProps) {
  const { table, faultOf, openSource } = useGrid();
  if (row === null || column === null)
    return (
      <section className={styles.cell} aria-label={words.heading}>
        <p className={styles.cellText} data-empty="">
          {words.none}
        </p>
      </section>
    );
  const text = row.cells[column] ?? '';
  const fault = faultOf(row, column);
  const { suggestion } = fault ?? {};
  return (
    <section className={styles.cell} aria-label={words.heading}>
      <h3>{words.place(number, column)}</h3>
      <p className={styles.cellText} data-empty={text === '' ? '' : undefined} translate="no">
        {text === '' ? words.empty : text}
      </p>
      {fault === null ? null : (
        <p className={styles.fault}>
          {fault.severity === 'error' ? words.error(fault.expected) : words.hint(fault.expected)}
        </p>
      )}
      <div className={styles.actions}>
        {suggestion === undefined ? null : (
          <>
            <span>{words.meant}</span>
            <button type="button" className={button.button} onClick={() => onTake(suggestion)}>
              {words.take(suggestion)}
            </button>
          </>
        )}
        {isSourceColumn(table, column) ? (
          <button
            type="button"
            className={button.button}
            onClick={() => openSource(row, column, isWebLink(text) ? '' : text)}
          >
            {words.newSource}
          </button>
        ) : null}
        {marked > 1 && text !== '' ? (
          <button type="button" className={button.button} onClick={() => onFill(text)}>
            {words.everywhere(marked)}
          </button>
        ) : null}
        {isWebLink(text) ? (
          <a href={text} target="_blank" rel="noopener noreferrer">
            {words.toPage}
          </a>
        ) : null}
      </div>
    </section>
  );
}
