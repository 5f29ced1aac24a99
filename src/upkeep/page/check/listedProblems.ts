import { groupBy } from '../../../model/groupBy';
import type { Problem } from '../../../model/problem';
import type { DraftProblem } from '../../draft/checkDraft';

/** A problem as it is listed: of the draft, or of what was read, which has no row there. */
export type ListedProblem = Problem & Partial<Pick<DraftProblem, 'table' | 'key'>>;

/** What is listed of all problems. */
export interface ProblemFilter {
  readonly severity: 'all' | Problem['severity'];
  /** Null: all. */
  readonly file: string | null;
  readonly kind: Problem['code'] | null;
  /** What place, value or site contain, whatever its case. */
  readonly text: string;
}

export const noFilter: ProblemFilter = { severity: 'all', file: null, kind: null, text: '' };
export type Grouping = 'kind' | 'file';

/** The problems that a filter lets through, errors first. */
export function filtered(
  problems: readonly ListedProblem[],
  { severity, file, kind, text }: ProblemFilter,
): readonly ListedProblem[] {
  const wanted = text.trim().toLowerCase();
  return problems
    .filter(
      (problem) =>
        (severity === 'all' || problem.severity === severity) &&
        (file === null || problem.place.file === file) &&
        (kind === null || problem.code === kind) &&
        (wanted === '' || lettersOf(problem).includes(wanted)),
    )
    .toSorted((a, b) => rank(a) - rank(b));
}

const rank = ({ severity }: Problem): number => (severity === 'error' ? 0 : 1);

const lettersOf = ({ place, found, expected, suggestion }: Problem): string =>
  [place.file, place.row, place.field, place.siteId, found, expected, suggestion]
    .join(' ')
    .toLowerCase();

/** A heading with how many problems follow it, or a problem. */
export type ListEntry =
  | { readonly kind: 'heading'; readonly name: string; readonly count: number }
  | { readonly kind: 'problem'; readonly problem: ListedProblem };

/** Problems below the headings of their groups, in one list. */
export function grouped(
  problems: readonly ListedProblem[],
  by: Grouping,
  nameOf: (kind: Problem['code']) => string,
): readonly ListEntry[] {
  const name = ({ code, place }: ListedProblem) => (by === 'kind' ? nameOf(code) : place.file);
  return [...groupBy(problems, name)].flatMap(([heading, members]): ListEntry[] => [
    { kind: 'heading', name: heading, count: members.length },
    ...members.map((problem) => ({ kind: 'problem', problem }) as const),
  ]);
}

/** How often a value is there, the most frequent first. */
export const countsOf = <T>(values: readonly T[]): readonly (readonly [T, number])[] =>
  [...groupBy(values, (value) => value)]
    .map(([value, { length }]) => [value, length] as const)
    .toSorted((a, b) => b[1] - a[1]);
