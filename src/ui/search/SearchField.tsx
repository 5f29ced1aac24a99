import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useTexts } from '../../state/texts';
import styles from './SearchBox.module.css';
import { suggestionId, suggestionListId } from './SuggestionList';

interface SearchFieldProps {
  readonly text: string;
  /** Whether suggestions are shown. */
  readonly open: boolean;
  /** Index of the suggestion that the keys have come to. */
  readonly active: number | null;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onOpen: () => void;
  readonly onLeave: () => void;
}

/** The text field of the search: a combobox as of the WAI-ARIA APG, with a button that empties it. */
export function SearchField(props: SearchFieldProps) {
  const t = useTexts();
  const { text, open, active, onText } = props;
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onText('');
    input.current?.focus();
  };
  return (
    <div className={styles.field}>
      <Search className={styles.icon} aria-hidden="true" size={18} />
      <input
        ref={input}
        id="suche"
        className={styles.input}
        // ARIA in HTML gives the role of a combobox to this type only, not to "search".
        type="text"
        enterKeyHint="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? suggestionListId : undefined}
        aria-activedescendant={active === null ? undefined : suggestionId(active)}
        name="q"
        maxLength={120}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={text}
        placeholder={t.search.hint}
        aria-label={t.search.label}
        onChange={(event) => onText(event.target.value)}
        onClick={props.onOpen}
        onKeyDown={props.onKeyDown}
        onBlur={props.onLeave}
      />
      {text === '' ? null : (
        <button type="button" className={styles.clear} onClick={clear} aria-label={t.search.clear}>
          <X aria-hidden="true" size={18} />
        </button>
      )}
    </div>
  );
}
