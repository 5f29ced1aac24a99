import { addRows } from '../addRows';
import type { ProposedRows } from './proposeRows';

/** By what each table is sorted, and what identifies its rows. */
const keys: { readonly [N in keyof ProposedRows]: readonly string[] } = {
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
  const names = Object.keys(keys) as (keyof ProposedRows)[];
  return Object.fromEntries(
    names
      .map((name) => [name, addRows(files[name] ?? '', rows[name], keys[name])] as const)
      .filter(([name, content]) => content !== (files[name] ?? '')),
  );
}
