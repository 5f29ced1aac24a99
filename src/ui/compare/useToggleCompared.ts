import { useCallback } from 'react';
import { useApp } from '../../state/hooks';
import { maxCompared } from '../../state/stage';
import { useTexts } from '../../state/texts';

/** Adds a site to the comparison or removes it; announces when there is no room. Stable until the language changes. */
export function useToggleCompared(): (siteId: string) => void {
  const t = useTexts();
  const { store, announcer } = useApp();
  return useCallback(
    (siteId) => {
      const { comparedIds, toggleCompared } = store.getState();
      const full = comparedIds.length >= maxCompared && !comparedIds.includes(siteId);
      if (full) announcer.answer('compare', t.compare.full(maxCompared));
      else toggleCompared(siteId);
    },
    [store, announcer, t],
  );
}
