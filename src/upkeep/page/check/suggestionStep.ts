import { columnOf } from '../../../model/tables/columns';
import { listDelimiter } from '../../../model/tables/tableSchema';
import { type Change, type Step, setCell } from '../../draft/changes';
import type { Draft, DraftRow, DraftTable } from '../../draft/draft';
import type { ListedProblem } from './listedProblems';

/** The cell that a problem speaks of. */
export interface ProblemCell {
  readonly table: DraftTable;
  readonly key: number;
  /** Empty where it is about the row. */
  readonly column: string;
}

/** Null where a problem is about no row of the draft. */
export function cellOf({ table, key, place: { field } }: ListedProblem): ProblemCell | null {
  if (table == null || key == null) return null;
  const column = field === undefined || field === 'geometry' ? '' : columnOf(field);
  return { table, key, column };
}

/** Puts the suggestions of problems into their cells; null where none of the cells still has what was found. */
export function suggestionStep(draft: Draft, problems: readonly ListedProblem[]): Step | null {
  const keys = new Set(problems.map(({ key }) => key));
  const rows = new Map(
    Object.values(draft.tables)
      .flat()
      .filter(({ key }) => keys.has(key))
      .map((row) => [row.key, row]),
  );
  const changes = problems.flatMap((problem) => suggestedChange(rows, problem));
  return changes.length === 0 ? null : { what: 'suggestion', changes };
}

function suggestedChange(
  rows: ReadonlyMap<number, DraftRow>,
  problem: ListedProblem,
): readonly Change[] {
  const { found, suggestion } = problem;
  const cell = cellOf(problem);
  if (cell === null || suggestion === undefined) return [];
  const row = rows.get(cell.key);
  const before = row?.cells[cell.column];
  if (row === undefined || before === undefined) return [];
  // One value of a list.
  const parts = before === found ? [before] : before.split(listDelimiter);
  if (!parts.includes(found)) return [];
  const after = parts.map((part) => (part === found ? suggestion : part)).join(listDelimiter);
  return setCell(cell.table, row, cell.column, after);
}

/** The problems that the same suggestion solves. */
export const sameSuggestion = (
  problem: ListedProblem,
  among: readonly ListedProblem[],
): readonly ListedProblem[] =>
  among.filter(
    ({ code, found, suggestion }) =>
      code === problem.code && found === problem.found && suggestion === problem.suggestion,
  );
