import { addRows } from '../addRows';
import { sortColumns } from '../draft/draft';
import type { ProposedRows } from './proposeRows';

export type ProposedTable = keyof ProposedRows;

/** What identifies the rows of each table. */
export const proposedKeys: { readonly [N in ProposedTable]: readonly string[] } = {
  'allocations.csv': ['siteId', 'programme', 'year'],
  'contradicting-amounts.csv': ['siteId', 'programme', 'year', 'amountEur', 'source'],
  'participations.csv': ['siteId', 'programme'],
  'sources.csv': ['url'],
};

/** The texts of the tables that proposed rows change, by file name; none where nothing is new. */
export function changedFiles(
  rows: ProposedRows,
  files: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const names = Object.keys(proposedKeys) as ProposedTable[];
  return Object.fromEntries(
    names
      .map((name) => {
        const content = files[name] ?? '';
        return [name, addRows(content, rows[name], proposedKeys[name], sortColumns(name))] as const;
      })
      .filter(([name, content]) => content !== (files[name] ?? '')),
  );
}
