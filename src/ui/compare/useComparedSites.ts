import { useMemo } from 'react';
import type { ListedSite } from '../../model/site';
import { useSelection } from '../../state/hooks';

/** Those of some sites that are in the comparison, in the order in which they were added. */
export function useComparedSites<S extends ListedSite>(sites: readonly S[]): readonly S[] {
  const ids = useSelection((selection) => selection.comparedIds);
  return useMemo(
    () => ids.flatMap((id) => sites.find((site) => site.id === id) ?? []),
    [ids, sites],
  );
}
