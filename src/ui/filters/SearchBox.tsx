import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import { useActions, useSelection } from '../../state/hooks';
import { de } from '../../text/de';
import styles from './SearchBox.module.css';

/** Search as you type: list, map and counts follow each letter. */
export function SearchBox() {
  const text = useSelection((selection) => selection.query.text);
  const { setText } = useActions();
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    setText('');
    input.current?.focus();
  };
  return (
    <search className={styles.search} aria-label={de.search.landmark}>
      <Search className={styles.icon} aria-hidden="true" size={18} />
      <input
        ref={input}
        className={styles.input}
        type="search"
        name="q"
        maxLength={120}
        autoComplete="off"
        spellCheck={false}
        value={text}
        placeholder={de.search.hint}
        aria-label={de.search.label}
        onChange={(event) => setText(event.target.value)}
      />
      {text === '' ? null : (
        <button type="button" className={styles.clear} onClick={clear} aria-label={de.search.clear}>
          <X aria-hidden="true" size={18} />
        </button>
      )}
    </search>
  );
}
