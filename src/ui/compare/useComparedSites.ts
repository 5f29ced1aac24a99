import { useMemo } from 'react';
import type { Site } from '../../model/site';
import { useApp, useSelection } from '../../state/hooks';

/** The sites that were put aside, in their order. */
export function useComparedSites(): readonly Site[] {
  const { sites } = useApp();
  const ids = useSelection((selection) => selection.comparedIds);
  return useMemo(
    () => ids.flatMap((id) => sites.find((site) => site.id === id) ?? []),
    [ids, sites],
  );
}
