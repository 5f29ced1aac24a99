import { type KeyboardEvent, useDeferredValue, useMemo, useState } from 'react';
import { type Suggestion, suggest } from '../../query/search/suggest';
import { useActions, useApp, useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { type ComboboxState, comboboxKey } from '../common/comboboxKey';
import { media } from '../common/useMedia';
import styles from './SearchBox.module.css';
import { SearchField } from './SearchField';
import { SuggestionCount } from './SuggestionCount';
import { listed, SuggestionList } from './SuggestionList';
import { useChoose } from './useChoose';

const closed: ComboboxState = { open: false, active: null };

/** Search as you type: list, map and counts follow each letter, and suggestions lead to places. */
export function SearchBox() {
  const t = useTexts();
  const text = useSelection((selection) => selection.query.text);
  const { setText } = useActions();
  const choose = useChoose();
  const [state, setState] = useState(closed);
  const suggestions = useSuggestions(text);
  const options = listed(suggestions);
  const open = state.open && options.length > 0;
  const active = open && state.active !== null && state.active in options ? state.active : null;

  const take = (suggestion: Suggestion) => {
    setState(closed);
    choose(suggestion);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and arrows of an input method choose its letters.
    if (event.nativeEvent.isComposing) return;
    const chosen = active === null ? undefined : options[active];
    if (event.key === 'Enter' && chosen !== undefined) return take(chosen);
    if (event.key === 'Enter') {
      setState(closed);
      return leaveOnTouch();
    }
    const next = comboboxKey(event, { open, active }, options.length);
    if (next === null && (event.key !== 'Escape' || text === '')) return;
    event.preventDefault();
    event.stopPropagation();
    if (next === null) setText('');
    else setState(next);
  };
  return (
    <search className={styles.search} aria-label={t.search.landmark}>
      <SearchField
        text={text}
        open={open}
        active={active}
        onText={(value) => {
          setText(value);
          setState({ open: true, active: null });
        }}
        onKeyDown={onKeyDown}
        onOpen={() => setState({ open: true, active })}
        onLeave={() => setState(closed)}
      />
      {open ? (
        <SuggestionList
          suggestions={suggestions}
          active={active}
          onChoose={(suggestion) => {
            take(suggestion);
            leaveOnTouch();
          }}
        />
      ) : null}
      <SuggestionCount count={open ? options.length : 0} />
    </search>
  );
}

/** The keyboard on the screen goes, so that list and map are seen. */
function leaveOnTouch() {
  const { activeElement } = document;
  if (matchMedia(media.touch).matches && activeElement instanceof HTMLElement) activeElement.blur();
}

/** Letters come first: suggestions follow as soon as there is time. */
function useSuggestions(text: string) {
  const { sites, context } = useApp();
  const asked = useDeferredValue(text, '');
  return useMemo(() => suggest(sites, context.areas, asked), [sites, context, asked]);
}
