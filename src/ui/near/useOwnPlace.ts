import { useRef, useState } from 'react';
import type { HessenTopology } from '../../model/geo/boundaries';
import { outsideHessen } from '../../model/geo/boundaryLines';
import type { LngLat } from '../../model/site';
import { useApp } from '../../state/hooks';

/** Result of requesting the position from the browser. */
export type OwnPlaceState = 'idle' | 'asking' | 'refused' | 'unavailable' | 'timeout' | 'outside';

interface OwnPlace {
  readonly point: LngLat;
  readonly accuracyM: number;
}

const options: PositionOptions = {
  enableHighAccuracy: true,
  timeout: 10_000,
  maximumAge: 60_000,
};

/**
 * Requests the position from the browser, only on a person's action. It stays in the page. Without
 * boundaries, which exclude places outside of Hessen, all places count as inside.
 */
export function useOwnPlace(onFound: (place: OwnPlace) => void) {
  const { loaders } = useApp();
  const [state, setState] = useState<OwnPlaceState>('idle');
  // The answer to an outdated request is dropped.
  const request = useRef(0);
  const ask = () => {
    if (!('geolocation' in navigator)) return setState('unavailable');
    request.current += 1;
    const own = request.current;
    const isHeard = () => request.current === own;
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) => {
        const place = (topology: HessenTopology | null) => {
          if (!isHeard()) return;
          const point: LngLat = [longitude, latitude];
          const outside = topology !== null && outsideHessen(point, topology);
          setState(outside ? 'outside' : 'idle');
          if (!outside) onFound({ point, accuracyM: accuracy });
        };
        loaders.topology().then(place, () => place(null));
      },
      (error) => {
        if (isHeard()) setState(failureOf(error));
      },
      options,
    );
  };
  const forget = () => {
    request.current += 1;
    setState('idle');
  };
  return { state, ask, forget };
}

function failureOf({ code }: GeolocationPositionError): OwnPlaceState {
  if (code === 1) return 'refused';
  return code === 3 ? 'timeout' : 'unavailable';
}
