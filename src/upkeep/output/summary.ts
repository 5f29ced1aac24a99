import type { TableStatement } from '../../model/releases/siteChanges';
import { bySite, type SiteDifferences, statementsOf } from '../compare/bySite';
import type { Comparison } from '../compare/compareDrafts';
import type { DraftProblem } from '../draft/checkDraft';
import type { DraftTable } from '../draft/draft';

/** What is said of a draft that is handed out. */
export interface Summary {
  readonly statements: readonly TableStatement<DraftTable>[];
  readonly sites: readonly SiteDifferences[];
  /** Names of the files that are not what is published. */
  readonly files: readonly string[];
  /** Tables that could not be compared. */
  readonly left: readonly DraftTable[];
  readonly errors: readonly DraftProblem[];
  readonly hints: number;
}

export const summaryOf = (
  { differences, names, left }: Comparison,
  files: readonly string[],
  problems: readonly DraftProblem[],
): Summary => ({
  statements: statementsOf(differences),
  sites: bySite(differences, names),
  ...{ files, left },
  errors: problems.filter(({ severity }) => severity === 'error'),
  hints: problems.filter(({ severity }) => severity !== 'error').length,
});
