import { Search, X } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Area } from '../../model/geo/area';
import type { Query } from '../../query/query';
import type { Search as LoadedSearch } from '../../query/search/search';
import type { Suggestion, Suggestions } from '../../query/search/suggest';
import {
  type Loaded,
  useActions,
  useApp,
  useLoaded,
  useSelection,
  useSpoken,
} from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { useCombobox } from '../common/Combobox';
import { PartFailed } from '../common/PartFailed';
import { media } from '../common/useMedia';
import styles from './SearchBox.module.css';
import { listed, SuggestionList } from './SuggestionList';

/** Search as you type: list, map and counts follow each letter; suggestions lead to places. */
export function SearchBox() {
  const t = useTexts();
  const { text, setText, search, begin } = useSearchedText();
  const follow = useFollow();
  const input = useRef<HTMLInputElement>(null);
  const suggestions = useSuggestions(search, text);
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
          onFocus={begin}
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
      {search.kind === 'failed' && text !== '' ? (
        <PartFailed why={search.why} retry={search.retry} />
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

/**
 * The text that is searched. The search comes with the first focus; what is typed before it is there
 * waits for it: a list that a text does not find would be wrong.
 */
function useSearchedText() {
  const searched = useSelection((selection) => selection.query.text);
  const { setText } = useActions();
  const [wanted, setWanted] = useState(searched !== '');
  const search = useLoaded(useApp().loaders.search, wanted);
  const [waiting, setWaiting] = useState<string | null>(null);
  const isHere = search.kind === 'here';
  useEffect(() => {
    if (!isHere || waiting === null) return;
    setText(waiting);
    setWaiting(null);
  }, [isHere, waiting, setText]);
  const begin = () => setWanted(true);
  const change = (value: string) => {
    begin();
    if (isHere) setText(value);
    else setWaiting(value);
  };
  return { text: waiting ?? searched, setText: change, search, begin };
}

const noSuggestions: Suggestions = {
  sites: [],
  municipalities: [],
  districts: [],
  measures: [],
  programmes: [],
};

/** Typing has priority: suggestions are deferred. */
function useSuggestions(search: Loaded<LoadedSearch>, text: string): Suggestions {
  const deferred = useDeferredValue(text, '');
  return useMemo(
    () => (search.kind === 'here' ? search.value.suggest(deferred) : noSuggestions),
    [search, deferred],
  );
}

/** Follows a suggestion: opens a site, or filters by an area or a programme. */
function useFollow(): (suggestion: Suggestion) => void {
  const query = useSelection((selection) => selection.query);
  const { openSite, openSiteAt, setQuery } = useActions();
  return ({ target, where }) => {
    switch (target.kind) {
      case 'site':
        return where === null ? openSite(target.site.id) : openSiteAt(target.site.id, where.place);
      case 'measure': {
        const index = target.site.measures.indexOf(target.measure);
        return openSiteAt(target.site.id, { list: 'measures', index });
      }
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
