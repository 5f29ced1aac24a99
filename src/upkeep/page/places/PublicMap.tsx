import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { MapObject } from '../../../map/MapObject';
import { MapView } from '../../../map/MapView';
import type { Site } from '../../../model/site';
import { parseContext } from '../../../model/sitesGeoJson';
import { AppProvider } from '../../../state/AppProvider';
import { useApp } from '../../../state/hooks';
import { createSelectionStore } from '../../../state/store';
import { useUpkeep } from '../useUpkeep';

interface PublicMapProps {
  readonly sites: readonly Site[];
  /** Site that is shown and highlighted. */
  readonly chosen: string | null;
  /** A site was clicked. */
  readonly onChoose: (id: string) => void;
  readonly onMap: (map: MapObject | null) => void;
  /** What lies over the map. */
  readonly children: ReactNode;
}

/** The map of the public with the sites of the draft; it has a store of its own. */
export function PublicMap({ sites, chosen, onChoose, onMap, children }: PublicMapProps) {
  const { loaders, currentYear } = useUpkeep();
  const { announcer } = useApp();
  const [store] = useState(createSelectionStore);
  const value = useMemo(
    () => ({
      ...{ sites, store, announcer, currentYear, loaders },
      context: parseContext(null),
      live: true,
    }),
    [sites, store, announcer, currentYear, loaders],
  );
  // A new site comes with the next check.
  const shown = sites.some(({ id }) => id === chosen) ? chosen : null;
  useEffect(() => {
    if (store.getState().selectedId === shown) return;
    store.setState({
      selectedId: shown,
      ...(shown !== null && { cameraRequest: { siteId: shown, near: true } }),
    });
  }, [store, shown]);
  useEffect(
    () =>
      store.subscribe(({ selectedId }) => {
        if (selectedId !== null && selectedId !== chosen) onChoose(selectedId);
      }),
    [store, chosen, onChoose],
  );
  return (
    <AppProvider value={value}>
      <MapView staticMap={null} loadParts={noParts} onMap={onMap}>
        {children}
      </MapView>
    </AppProvider>
  );
}

const Nothing = () => null;
const noParts = async () => ({ Controls: Nothing, Offer: Nothing });
