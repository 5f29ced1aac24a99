import { Search, X } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Area } from '../../model/geo/area';
import type { Query } from '../../query/query';
import { type Suggestion, suggest } from '../../query/search/suggest';
import { useActions, useApp, useSelection, useSpoken } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { useCombobox } from '../common/Combobox';
import { media } from '../common/useMedia';
import styles from './SearchBox.module.css';
import { listed, SuggestionList } from './SuggestionList';

/** Search as you type: list, map and counts follow each letter; suggestions lead to places. */
export function SearchBox() {
  const t = useTexts();
  const text = useSelection((selection) => selection.query.text);
  const { setText } = useActions();
  const follow = useFollow();
  const input = useRef<HTMLInputElement>(null);
  const suggestions = useSuggestions(text);
  const options = listed(suggestions);
  const combobox = useCombobox({
    options,
    onChoose: follow,
    onEnter: leaveOnTouch,
    onEscape: text === '' ? null : () => setText(''),
  });
  const change = (value: string) => {
    setText(value);
    combobox.restart();
  };
  return (
    <search className={styles.search} aria-label={t.search.landmark}>
      <div className={styles.field}>
        <Search className={styles.icon} aria-hidden="true" size={18} />
        <input
          {...combobox.field}
          ref={input}
          id="suche"
          className={styles.input}
          enterKeyHint="search"
          name="q"
          maxLength={120}
          autoCapitalize="off"
          value={text}
          placeholder={t.search.hint}
          aria-label={t.search.label}
          onChange={(event) => change(event.target.value)}
          onClick={combobox.reopen}
        />
        {text === '' ? null : (
          <button
            type="button"
            className={styles.clear}
            onClick={() => {
              change('');
              input.current?.focus();
            }}
            aria-label={t.search.clear}
          >
            <X aria-hidden="true" size={18} />
          </button>
        )}
      </div>
      {combobox.open ? (
        <SuggestionList
          suggestions={suggestions}
          combobox={combobox}
          onChoose={(suggestion) => {
            combobox.choose(suggestion);
            leaveOnTouch();
          }}
        />
      ) : null}
      <SuggestionCount count={combobox.open ? options.length : 0} />
    </search>
  );
}

/** Closes the on-screen keyboard, so that list and map are visible. */
function leaveOnTouch() {
  const { activeElement } = document;
  if (matchMedia(media.touch).matches && activeElement instanceof HTMLElement) activeElement.blur();
}

/** Typing has priority: suggestions are deferred. */
function useSuggestions(text: string) {
  const { sites, context } = useApp();
  const deferred = useDeferredValue(text, '');
  return useMemo(() => suggest(sites, context.areas, deferred), [sites, context, deferred]);
}

/** Follows a suggestion: opens a site, or filters by an area or a programme. */
function useFollow(): (suggestion: Suggestion) => void {
  const query = useSelection((selection) => selection.query);
  const { openSite, setQuery } = useActions();
  return ({ target }) => {
    switch (target.kind) {
      case 'site':
      case 'measure':
        return openSite(target.site.id);
      case 'area':
        return setQuery(inArea(query, target.area));
      case 'programme':
        return setQuery({ ...query, text: '', programmes: [target.programme] });
    }
  };
}

/** The area replaces the search text, other areas, and a viewport. */
const inArea = (query: Query, { key, kind }: Area): Query => ({
  ...query,
  text: '',
  viewport: null,
  districts: kind === 'municipality' ? [] : [key],
  municipalities: kind === 'municipality' ? [key] : [],
});

/** Outlasts the pause between two letters: the count is announced once, not for each. */
const pauseMs = 800;

/** Announces the number of suggestions once typing has paused; the list itself is visible. */
function SuggestionCount({ count }: { count: number }) {
  const t = useTexts();
  const [rested, setRested] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setRested(count), pauseMs);
    return () => clearTimeout(timer);
  }, [count]);
  useSpoken('suggestions', t.search.found(count === 0 ? 0 : rested));
  return null;
}
