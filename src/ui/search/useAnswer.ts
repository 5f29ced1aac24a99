import { useCallback, useMemo } from 'react';
import type { Postcode } from '../../model/postcodes';
import type { Query } from '../../query/query';
import type { Search } from '../../query/search/search';
import { type Loaded, useApp, useLoaded, useQuestion } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import type { AnswerContent } from './choices';

interface ShownAnswer extends AnswerContent {
  readonly AnswerList: typeof import('./AnswerList').AnswerList;
}

/** Loads what answers a typed text, with its words; a function of its own, so that it loads once. */
export const loadAnswering = async () => (await import('./answering')).answering;
const noPostcodes: readonly Postcode[] = [];

/**
 * Answers the question, which follows the typing as soon as there is time; null until all that it
 * takes has come.
 * @param wanted whether anyone uses the search: nothing is loaded before
 */
export function useAnswer(search: Loaded<Search>, wanted: boolean) {
  const t = useTexts();
  const { sites, context, currentYear, loaders, store } = useApp();
  const { query } = useQuestion();
  const part = useLoaded(loadAnswering, wanted);
  const wantsPostcodes = part.kind === 'here' && part.value.wantsPostcodes(query.text);
  const table = useLoaded(loaders.postcodes, wantsPostcodes);
  const postcodes = table.kind === 'here' ? table.value : noPostcodes;
  const answered = useCallback(
    (asked: Query): ShownAnswer | null => {
      if (search.kind !== 'here' || part.kind !== 'here') return null;
      const { answerTo, choiceGroups, noticesOf, questionTextsIn, AnswerList } = part.value;
      const { index } = search.value;
      const facts = { sites, areas: context.areas, currentYear, index, postcodes };
      const answer = answerTo(asked.text, asked, facts);
      const groups = choiceGroups(answer);
      return {
        answer,
        groups,
        choices: groups.flatMap(({ choices }) => choices),
        notices: noticesOf(questionTextsIn[t.id], answer, asked.text),
        AnswerList,
      };
    },
    [search, part, sites, context, currentYear, postcodes, t],
  );
  const shown = useMemo(() => answered(query), [answered, query]);
  /** The choices for what is typed by now: a hand may be faster than the answer. */
  const latest = () => {
    const asked = store.getState().query;
    return (asked === query ? shown : answered(asked))?.choices ?? [];
  };
  return { shown, latest, part };
}
