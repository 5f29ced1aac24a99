import { useEffect, useRef } from 'react';
import type { Suggestion, Suggestions } from '../../query/search/suggest';
import { suggestionGroups } from '../../query/search/suggestionGroups';
import { useTexts } from '../../state/texts';
import type { Combobox } from '../common/Combobox';
import { SuggestionOption } from './SuggestionOption';
import styles from './Suggestions.module.css';

/** All suggestions in display order. */
export const listed = (suggestions: Suggestions): readonly Suggestion[] =>
  suggestionGroups.flatMap((group) => suggestions[group]);

interface SuggestionListProps {
  readonly suggestions: Suggestions;
  readonly combobox: Combobox;
  readonly onChoose: (suggestion: Suggestion) => void;
}

/** The list below the search box, in groups. */
export function SuggestionList({ suggestions, combobox, onChoose }: SuggestionListProps) {
  const t = useTexts();
  const { active } = combobox;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active === null) list.current?.scrollTo({ top: 0 });
  }, [active]);
  const all = listed(suggestions);
  return (
    <div
      ref={list}
      id={combobox.listId}
      role="listbox"
      aria-label={t.search.suggestions}
      className={styles.list}
      // Keeps the focus in the search box.
      onMouseDown={(event) => event.preventDefault()}
    >
      {suggestionGroups
        .filter((group) => suggestions[group].length > 0)
        .map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups of options, and a fieldset is none
          <div key={group} role="group" aria-labelledby={`vorschlaege-${group}`}>
            <div id={`vorschlaege-${group}`} role="presentation" className={styles.heading}>
              {t.search.groups[group]}
            </div>
            {suggestions[group].map((suggestion) => {
              const index = all.indexOf(suggestion);
              return (
                <SuggestionOption
                  key={index}
                  {...combobox.option(index)}
                  suggestion={suggestion}
                  onChoose={() => onChoose(suggestion)}
                />
              );
            })}
          </div>
        ))}
    </div>
  );
}
