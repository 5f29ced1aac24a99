import { useCallback, useSyncExternalStore } from 'react';
import type { MapObject } from '../../../map/MapObject';
import { onMapMoves } from '../../../map/placeOnMap';

/** Renders again whenever places of the map are at other pixels. */
export function useCamera(map: MapObject): void {
  const listen = useCallback((changed: () => void) => onMapMoves(map, changed), [map]);
  useSyncExternalStore(listen, () => {
    const { lng, lat } = map.getCenter();
    const { clientWidth, clientHeight } = map.getCanvasContainer();
    return [lng, lat, map.getZoom(), clientWidth, clientHeight].join(' ');
  });
}
