import { type Problem, problemAt } from '../problem';

/** The replacement character of invalid UTF-8: umlauts of a file in another encoding are lost. */
const replacement = '\uFFFD';

/** An error where a file was not written as UTF-8. */
export const encodingProblems = (file: string, content: string): readonly Problem[] =>
  content.includes(replacement) ? [problemAt({ file }, 'encodingBroken', replacement)] : [];
