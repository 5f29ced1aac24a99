import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { columnLabel } from '../../../text/upkeep/columns';
import { ChoiceEditor } from './ChoiceEditor';
import { type EditorProps, useGrid, withText } from './gridContext';
import styles from './tables.module.css';

/** A cell that is changed: as text, with suggestions where there are some. */
export function CellEditor(props: EditorProps) {
  const choices = useGrid().choicesOf(props.column.key);
  return choices === null ? (
    <TextEditor {...props} />
  ) : (
    <ChoiceEditor {...props} choices={choices} />
  );
}

/**
 * A text of any length: a field of one line would drop the breaks of one that has some. Enter is
 * done, Shift and Enter makes a break.
 */
function TextEditor({ row, column, onRowChange }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const text = row.cells[column.key] ?? '';
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  useLayoutEffect(() => {
    const { current } = field;
    if (current === null) return;
    current.style.height = 'auto';
    current.style.height = `${Math.min(current.scrollHeight, tallest)}px`;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    // Of the grid: the end of editing.
    if (event.key === 'Enter' && (event.shiftKey || event.altKey)) event.stopPropagation();
    else if (event.key === 'Enter') event.preventDefault();
  };
  return (
    <textarea
      ref={field}
      className={styles.editor}
      rows={1}
      aria-label={columnLabel(column.key)}
      value={text}
      onChange={({ target }) => onRowChange(withText(row, column.key, target.value))}
      onKeyDown={onKeyDown}
    />
  );
}

/** In pixels; longer texts scroll. */
const tallest = 240;
