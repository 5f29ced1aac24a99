import { useEffect } from 'react';
import { inExtent } from '../../query/extent';
import { view } from '../../query/view';
import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { sectionSentence } from './sectionSentence';

/** Speaks of the map that a person moves: what it shows when it rests, or that it goes no further. */
export function useSectionSpeech(): void {
  const t = useTexts();
  const { sites, context, currentYear, store, announcer } = useApp();
  useEffect(
    () =>
      store.subscribe((now, before) => {
        const { mapMove, mapRest, mapExtent, query } = now;
        const limit = mapMove !== null && mapRest.limits.includes(mapMove.step);
        const pressed = mapMove !== before.mapMove;
        const rests = mapExtent !== before.mapExtent && mapRest.byPerson;
        const reached = rests && mapRest.limits.length > before.mapRest.limits.length;
        if (limit && (pressed || reached)) announcer.answer('map', t.mapKeys.limits[mapMove.step]);
        else if (rests && mapExtent !== null) {
          const { onMap } = view(sites, query, currentYear, context.areas);
          const inSection = onMap.filter((site) => inExtent(site, mapExtent));
          announcer.hint('section', sectionSentence(t, inSection, query));
        }
      }),
    [sites, context, currentYear, store, announcer, t],
  );
}
