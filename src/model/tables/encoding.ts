import { type Problem, problemAt } from '../problem';

/** The replacement character of invalid UTF-8, or half of a pair of UTF-16: letters are lost. */
export const isLost = (text: string): boolean => /[\uFFFD\p{Cs}]/u.test(text);

/** An error where a file was not written as UTF-8. */
export const encodingProblems = (file: string, content: string): readonly Problem[] =>
  isLost(content) ? [problemAt({ file }, 'encodingBroken', '\uFFFD')] : [];
