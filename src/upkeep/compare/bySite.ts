import { groupBy } from '../../model/groupBy';
import type { TableStatement } from '../../model/releases/siteChanges';
import { tableStatements } from '../../query/changes/changeStatements';
import { type DraftTable, draftTables } from '../draft/draft';
import type { Comparison, Difference } from './compareDrafts';

/** What has changed about a site, or about none. */
export interface SiteDifferences {
  /** Null: rows that are about no site. */
  readonly siteId: string | null;
  readonly title: string | null;
  readonly statements: readonly TableStatement<DraftTable>[];
  readonly differences: readonly Difference[];
}

/** Differences by site, in the order of their titles; those without a site last. */
export const bySite = (
  differences: readonly Difference[],
  names: Comparison['names'],
): readonly SiteDifferences[] =>
  [...groupBy(differences, ({ siteId }) => siteId)]
    .map(([siteId, own]) => ({
      siteId,
      title: siteId === null ? null : (names.get(siteId) ?? siteId),
      statements: statementsOf(own),
      differences: own,
    }))
    .toSorted((a, b) =>
      a.title === null || b.title === null
        ? Number(a.title === null) - Number(b.title === null)
        : collator.compare(a.title, b.title),
    );

/** Differences as statements, in the order of the tables. */
export const statementsOf = (
  differences: readonly Difference[],
): readonly TableStatement<DraftTable>[] => tableStatements(differences, draftTables);

const collator = new Intl.Collator('de');
