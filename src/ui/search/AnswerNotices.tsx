import type { Answer } from '../../query/questions/answer';
import { useTexts } from '../../state/texts';
import { type QuestionTexts, questionTextsIn } from '../../text/questionTexts';
import { Named } from '../common/Named';
import styles from './Answers.module.css';

/** Says that a place is not in Hessen, or that nothing fits, and what helps. */
export function AnswerNotices({
  answer,
  text,
}: {
  readonly answer: Answer;
  readonly text: string;
}) {
  const t = useTexts();
  const sentences = noticesOf(questionTextsIn[t.id], answer, text);
  return sentences.length === 0 ? null : (
    <div className={styles.notices}>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <Named>{sentence}</Named>
        </p>
      ))}
    </div>
  );
}

/** The sentences, in order. */
export function noticesOf(words: QuestionTexts, answer: Answer, text: string): readonly string[] {
  const { outside, nothing } = answer;
  const sentences = outside.map(words.outside);
  if (nothing && outside.length === 0) sentences.push(words.nothing(text.trim()));
  if (nothing) sentences.push(words.helps);
  return sentences;
}
