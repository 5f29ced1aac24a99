import { useMemo } from 'react';
import { type Problem, problemAt } from '../../../model/problem';
import { columnOf } from '../../../model/tables/columns';
import { problemWords } from '../../../text/problems';
import type { DraftProblem } from '../../draft/checkDraft';
import type { Draft, DraftRow, DraftTable } from '../../draft/draft';
import { fileOf } from '../../draft/draftFiles';
import { type CellRules, cellRules } from '../../table/cellRules';
import { choicesFor, nearestChoice } from '../../table/choices';
import type { CellFault, GridValue } from './gridContext';

/**
 * What the cells of a table share. What is wrong with a cell by itself is known at once; what the
 * check of all tables has found holds as long as the cell says what it said then.
 */
export function useGridValue(
  table: DraftTable,
  draft: Draft,
  problems: readonly DraftProblem[],
  currentYear: number,
  openSource: GridValue['openSource'],
): GridValue {
  const rules = useMemo(() => cellRules(table, currentYear), [table, currentYear]);
  const found = useMemo(
    () => problemsByCell(problems, table, [...rules.keys()]),
    [problems, table, rules],
  );
  return useMemo(() => {
    const choicesOf = (column: string) => choicesFor(draft, table, column, rules);
    const faultOf = (row: DraftRow, column: string): CellFault | null => {
      const text = row.cells[column] ?? '';
      const own = ownProblem(table, rules, column, text);
      const near = own === null ? undefined : nearestChoice(choicesOf(column)?.all ?? [], text);
      const problem = own ?? found.get(`${row.key} ${column}`);
      if (problem === undefined || (own === null && !speaksOf(problem, table, text))) return null;
      const suggestion = own === null ? problem.suggestion : near?.value;
      return {
        ...{ severity: problem.severity, expected: problemWords(problem).expected },
        ...(suggestion !== undefined && { suggestion }),
      };
    };
    return { table, rules, faultOf, choicesOf, openSource };
  }, [table, draft, rules, found, openSource]);
}

function ownProblem(
  table: DraftTable,
  rules: CellRules,
  column: string,
  text: string,
): Problem | null {
  const read = rules.get(column)?.(text.trim());
  if (read === undefined || 'value' in read) return null;
  return problemAt({ file: fileOf(table), field: column }, read.code, text, read.expected);
}

/** Problems by key of the row and column; what is about a whole row stands in its first column. */
function problemsByCell(
  problems: readonly DraftProblem[],
  table: DraftTable,
  [first = '']: readonly string[],
): ReadonlyMap<string, DraftProblem> {
  const byCell = new Map<string, DraftProblem>();
  for (const problem of problems) {
    if (problem.table !== table || problem.key === null) continue;
    for (const column of columnsAt(problem.place.field ?? first)) {
      const name = `${problem.key} ${column}`;
      // Errors go before hints.
      if (problem.severity === 'error' || !byCell.has(name)) byCell.set(name, problem);
    }
  }
  return byCell;
}

/** A problem may be about several columns, and about an item of a list. */
const columnsAt = (field: string): readonly string[] =>
  field === 'geometry'
    ? ['lon', 'lat']
    : field.split(', ').map((each) => columnOf(each.split('.')[0] ?? ''));

/** Whether a cell still says what the check has found in it, which is a moment ago. */
const speaksOf = ({ found, place }: Problem, table: DraftTable, text: string): boolean =>
  table === 'sites.csv' ||
  place.field === undefined ||
  place.field.includes(', ') ||
  found === text;
