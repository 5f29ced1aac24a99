import type { questionWords } from './de/question';
import { byLanguage } from './language';

/** What is said below the search field. */
export type QuestionTexts = typeof questionWords;

/** Lazy-loaded with the answers of the search. */
export const questionTextsIn = byLanguage(
  import.meta.glob<QuestionTexts>('./*/question.ts', { eager: true, import: 'questionWords' }),
  (words) => words,
);
