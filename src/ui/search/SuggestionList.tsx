import { useEffect, useRef } from 'react';
import { type Suggestion, type Suggestions, suggestionGroups } from '../../query/search/suggest';
import { useTexts } from '../../state/texts';
import { SuggestionOption } from './SuggestionOption';
import styles from './Suggestions.module.css';

export const suggestionListId = 'vorschlaege';
export const suggestionId = (index: number): string => `vorschlag-${index}`;

/** All suggestions in the order in which they are listed. */
export const listed = (suggestions: Suggestions): readonly Suggestion[] =>
  suggestionGroups.flatMap((group) => suggestions[group]);

interface SuggestionListProps {
  readonly suggestions: Suggestions;
  readonly active: number | null;
  readonly onChoose: (suggestion: Suggestion) => void;
}

/** The list below the search box, in groups. */
export function SuggestionList({ suggestions, active, onChoose }: SuggestionListProps) {
  const t = useTexts();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active === null) list.current?.scrollTo({ top: 0 });
  }, [active]);
  const all = listed(suggestions);
  return (
    <div
      ref={list}
      id={suggestionListId}
      role="listbox"
      aria-label={t.search.suggestions}
      className={styles.list}
      // The focus stays in the search box.
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
                  id={suggestionId(index)}
                  suggestion={suggestion}
                  active={index === active}
                  onChoose={() => onChoose(suggestion)}
                />
              );
            })}
          </div>
        ))}
    </div>
  );
}
