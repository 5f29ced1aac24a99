import { useEffect, useRef } from 'react';
import type { Answer } from '../../query/questions/answer';
import { useTexts } from '../../state/texts';
import { type QuestionTexts, questionTextsIn } from '../../text/questionTexts';
import type { Texts } from '../../text/texts';
import type { Combobox } from '../common/Combobox';
import { Named } from '../common/Named';
import { AnswerOption } from './AnswerOption';
import styles from './Answers.module.css';
import type { AnswerContent, Choice, ChoiceGroup } from './choices';

interface AnswerListProps {
  readonly content: AnswerContent;
  readonly combobox: Combobox;
  readonly onChoose: (choice: Choice) => void;
}

/** What is said and offered below the search field: sentences, then a list in groups. */
export function AnswerList({ content, combobox, onChoose }: AnswerListProps) {
  const t = useTexts();
  const words = questionTextsIn[t.id];
  const { active } = combobox;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active === null) box.current?.scrollTo({ top: 0 });
  }, [active]);
  const { answer, groups, choices, notices } = content;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the focus in the search box
    <div ref={box} className={styles.box} onMouseDown={(event) => event.preventDefault()}>
      {notices.length === 0 ? null : (
        <div className={styles.notices}>
          {notices.map((sentence) => (
            <p key={sentence}>
              <Named>{sentence}</Named>
            </p>
          ))}
        </div>
      )}
      {choices.length === 0 ? null : (
        <div id={combobox.listId} role="listbox" aria-label={t.search.suggestions}>
          {groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups of options, and a fieldset is none
            <div key={group.id} role="group" aria-labelledby={`vorschlaege-${group.id}`}>
              <div id={`vorschlaege-${group.id}`} role="presentation" className={styles.heading}>
                {headingOf(t, words, group, answer)}
              </div>
              {group.choices.map((choice) => {
                const index = choices.indexOf(choice);
                return (
                  <AnswerOption
                    key={index}
                    {...combobox.option(index)}
                    choice={choice}
                    onChoose={() => onChoose(choice)}
                  />
                );
              })}
            </div>
          ))}
        </div>
      )}
      {answer.postcode === null ? null : <p className={styles.source}>{words.postcodeSource}</p>}
    </div>
  );
}

function headingOf(t: Texts, words: QuestionTexts, { id }: ChoiceGroup, answer: Answer): string {
  switch (id) {
    case 'filter':
    case 'near':
    case 'filters':
    case 'places':
    case 'words':
      return words.groups[id];
    case 'postcode':
      return words.groups.postcode(answer.postcode?.postcode ?? '');
    case 'municipalities':
    case 'districts':
    case 'sites':
    case 'measures':
    case 'programmes':
      return t.search.groups[id];
  }
}
