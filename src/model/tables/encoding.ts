import { type Problem, problemAt } from '../problem';

/** The sign that stands for what is no UTF-8: umlauts of a file in another encoding are lost. */
const replacement = '\uFFFD';

/** An error where a file was not written as UTF-8. */
export const encodingProblems = (file: string, content: string): readonly Problem[] =>
  content.includes(replacement) ? [problemAt({ file }, 'encodingBroken', replacement)] : [];
