import { useMemo } from 'react';
import type { Site } from '../../model/site';
import { useApp, useSelection } from '../../state/hooks';

/** The sites in the comparison, in the order in which they were added. */
export function useComparedSites(): readonly Site[] {
  const { sites } = useApp();
  const ids = useSelection((selection) => selection.comparedIds);
  return useMemo(
    () => ids.flatMap((id) => sites.find((site) => site.id === id) ?? []),
    [ids, sites],
  );
}
