import type { Difference } from '../../compare/compareDrafts';
import { type DraftTable, draftTables } from '../../draft/draft';

/** Kinds of differences that can be asked for. */
const differenceKinds = ['added', 'changed', 'removed', 'moved'] as const;
type DifferenceKind = (typeof differenceKinds)[number];

/** What is asked for; null: all. */
export interface DifferenceFilter {
  readonly table: DraftTable | null;
  readonly kind: DifferenceKind | null;
  readonly text: string;
}
export const noFilter: DifferenceFilter = { table: null, kind: null, text: '' };

const isKind = ({ kind, movedM }: Difference, asked: DifferenceKind): boolean =>
  asked === 'moved' ? movedM !== null : kind === asked;

/** Differences that fit a filter. @param names titles of the sites */
export function shownDifferences(
  differences: readonly Difference[],
  { table, kind, text }: DifferenceFilter,
  names: ReadonlyMap<string, string>,
): readonly Difference[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return differences.filter((difference) => {
    if (table !== null && difference.table !== table) return false;
    if (kind !== null && !isKind(difference, kind)) return false;
    if (words.length === 0) return true;
    const { siteId, before, after } = difference;
    const cells = [before, after].flatMap((row) => Object.values(row ?? {}));
    const all = [names.get(siteId ?? ''), siteId, ...cells].join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** How many differences each table and each kind has; without those that have none. */
export const countsOf = (differences: readonly Difference[]) => ({
  tables: draftTables
    .map((table) => [table, differences.filter((one) => one.table === table).length] as const)
    .filter(([, count]) => count > 0),
  kinds: differenceKinds
    .map((kind) => [kind, differences.filter((one) => isKind(one, kind)).length] as const)
    .filter(([, count]) => count > 0),
});
