import type { Surroundings } from '../../intake/checkInput';
import { suggester } from '../../intake/suggest';
import type { Problem } from '../../model/problem';
import { compile } from '../../model/tables/compile';
import { siteAreasFile } from '../../model/tables/siteAreas';
import type { Draft, DraftTable } from './draft';
import { keyAt, tableOf } from './draftFiles';
import { readDraft } from './readDraft';

/** A problem of a draft, and the row that it speaks of. */
export interface DraftProblem extends Problem {
  readonly table: DraftTable | null;
  /** Null where it is about no row. */
  readonly key: number | null;
}

/** The facts of a draft and all that is wrong with it. */
export interface CheckedDraft {
  readonly facts: Omit<ReturnType<typeof compile>, 'problems'>;
  readonly problems: readonly DraftProblem[];
}

/**
 * Checks a draft by the rules of the build; places are those of the files that would be written. A
 * table that was not opened is no problem.
 */
export function checkDraft(
  draft: Draft,
  { boundaries, changes, currentYear, isDrawn }: Omit<Surroundings, 'rest'>,
): CheckedDraft {
  const read = readDraft(draft, currentYear);
  const files = { 'boundaries/changes.csv': changes };
  const { problems, ...facts } = compile(files, boundaries, currentYear, read, isDrawn);
  const suggest = suggester(() => read, boundaries);
  // What is not open may rest on a source that nothing else does. Boundaries may be missing.
  const isWhole = draft.absent.every((table) => table === siteAreasFile);
  const told = problems.filter(({ code }) => code !== 'sourceUnused' || isWhole);
  return {
    facts,
    problems: told.map((problem) => {
      const suggestion = suggest(problem);
      return {
        ...problem,
        ...(suggestion !== undefined && { suggestion }),
        table: tableOf(problem.place.file),
        key: keyAt(draft, problem.place),
      };
    }),
  };
}
