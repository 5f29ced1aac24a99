import { type Answer, answerTo, wantsPostcodes } from '../../query/questions/answer';
import { type QuestionTexts, questionTextsIn } from '../../text/questionTexts';
import { AnswerList } from './AnswerList';
import { choiceGroups } from './choices';
import { NotSearched } from './NotSearched';

/** What answers what is typed into the search field; comes with the first focus. */
export const answering = {
  AnswerList,
  NotSearched,
  answerTo,
  choiceGroups,
  noticesOf,
  questionTextsIn,
  wantsPostcodes,
} as const;

/** Says that a place is not in Hessen, or that nothing fits, and what helps: sentences, in order. */
function noticesOf(
  words: QuestionTexts,
  { outside, nothing }: Answer,
  text: string,
): readonly string[] {
  const sentences = outside.map(words.outside);
  if (nothing && outside.length === 0) sentences.push(words.nothing(text.trim()));
  if (nothing) sentences.push(words.helps);
  return sentences;
}
