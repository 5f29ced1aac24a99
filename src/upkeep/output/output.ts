import { compareDrafts } from '../compare/compareDrafts';
import type { DraftProblem } from '../draft/checkDraft';
import type { Draft } from '../draft/draft';
import { filesOf } from '../draft/draftFiles';
import { patch } from './patch';
import { type Summary, summaryOf } from './summary';

/** What a draft is handed out as. */
export interface Output {
  /** All tables that are open, as files of data/, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** What makes the published files those, for `git apply`. */
  readonly patch: string;
  readonly summary: Summary;
}

/** Where the tables lie in a project. */
export const factsFolder = 'data/';

/**
 * Makes what is handed out: complete also where errors remain, which the summary names.
 * @param published the facts of the server, to which it is compared
 * @param currentYear bounds the years
 */
export function outputOf(
  draft: Draft,
  published: Draft,
  problems: readonly DraftProblem[],
  currentYear: number,
): Output {
  const files = filesOf(draft, currentYear);
  const before = filesOf(published, currentYear);
  const comparison = compareDrafts(published, draft);
  const changed = Object.keys(files).filter((name) => files[name] !== before[name]);
  // A table that is not published has no former text to compare with.
  const compared = Object.fromEntries(
    Object.entries(files).filter(([name]) => before[name] !== undefined),
  );
  return {
    files,
    patch: patch(before, compared, factsFolder),
    summary: summaryOf(comparison, changed, problems),
  };
}
