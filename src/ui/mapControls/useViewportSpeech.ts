import { useEffect } from 'react';
import { inBbox } from '../../query/bbox';
import { viewportParts } from '../../query/near/viewportSummary';
import { view } from '../../query/view';
import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';

/**
 * Announces the moves of a person: what the map shows when it rests, or that it has reached its
 * limit.
 */
export function useViewportSpeech(): void {
  const t = useTexts();
  const { sites, context, currentYear, store, announcer } = useApp();
  useEffect(
    () =>
      store.subscribe((now, before) => {
        const { mapMove, mapRest, viewport, query } = now;
        const limit = mapMove !== null && mapRest.limits.includes(mapMove.step);
        const pressed = mapMove !== before.mapMove;
        const rests = viewport !== before.viewport && mapRest.byPerson;
        const reached = rests && mapRest.limits.length > before.mapRest.limits.length;
        if (limit && (pressed || reached)) announcer.answer('map', t.mapKeys.limits[mapMove.step]);
        else if (rests && viewport !== null) {
          const { onMap } = view(sites, query, currentYear, context.areas);
          const inViewport = onMap.filter((site) => inBbox(site, viewport));
          announcer.hint('viewport', t.mapKeys.viewport(viewportParts(inViewport, query)));
        }
      }),
    [sites, context, currentYear, store, announcer, t],
  );
}
