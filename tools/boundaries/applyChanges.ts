import { BoundaryProblem } from './boundaryProblem';
import type { Municipality } from './municipality';
import type { Change } from './readChanges';

/**
 * The municipalities after all changes, sorted by key. Rows are applied one after the other: a row
 * whose `ags` is its `to_ags` renames a municipality and sets its district, any other adds `ags` to it.
 * @throws BoundaryProblem when a row names a municipality that does not exist (any more)
 */
export function applyChanges(
  municipalities: readonly Municipality[],
  changes: readonly Change[],
): Municipality[] {
  const byAgs = new Map(municipalities.map((municipality) => [municipality.ags, municipality]));
  for (const change of changes) apply(change, byAgs);
  return [...byAgs.values()].sort((a, b) => Number(a.ags) - Number(b.ags));
}

function apply(change: Change, byAgs: Map<string, Municipality>): void {
  const from = find(byAgs, change.ags, change);
  const to = find(byAgs, change.to_ags, change);
  checkDistrict(change);
  if (from !== to) byAgs.delete(from.ags);
  byAgs.set(to.ags, {
    ...to,
    name: change.to_name,
    districtAgs: change.district_ags,
    areas: from === to ? to.areas : [...to.areas, ...from.areas],
  });
}

function find(byAgs: ReadonlyMap<string, Municipality>, ags: string, change: Change): Municipality {
  const found = byAgs.get(ags);
  if (found !== undefined) return found;
  throw new BoundaryProblem(
    `changes.csv: Die Gemeinde ${ags} (${change.year}, ${change.to_name}) gibt es nicht (mehr).`,
  );
}

function checkDistrict(change: Change): void {
  if (change.kind !== 'kreisfrei' || change.ags === change.district_ags) return;
  throw new BoundaryProblem(
    `changes.csv: ${change.to_name} ist kreisfrei, also muss district_ags ${change.ags} sein.`,
  );
}
