import { answerTo, noAnswer, wantsPostcodes } from '../../query/questions/answer';
import { questionTextsIn } from '../../text/questionTexts';
import { AnswerList } from './AnswerList';
import { noticesOf } from './AnswerNotices';
import { allChoices, choiceGroups } from './choices';

/** What answers what is typed into the search field; comes with the first focus. */
export const answering = {
  AnswerList,
  allChoices,
  answerTo,
  choiceGroups,
  noAnswer,
  noticesOf,
  questionTextsIn,
  wantsPostcodes,
} as const;
