import { useState } from 'react';
import type { Stop } from '../../model/geo/stop';

/** The stops, once they are needed: `load` fetches them, again after a failure. */
export interface Stops {
  readonly state: 'none' | 'loading' | 'failed' | 'ready';
  readonly stops: readonly Stop[];
  readonly load: () => void;
}

export function useStops(loadStops: () => Promise<readonly Stop[] | null>): Stops {
  const [state, setState] = useState<Stops['state']>('none');
  const [stops, setStops] = useState<readonly Stop[]>([]);
  const end = (loaded: readonly Stop[] | null) => {
    setStops(loaded ?? []);
    setState(loaded === null ? 'failed' : 'ready');
  };
  const load = () => {
    if (state === 'loading' || state === 'ready') return;
    setState('loading');
    loadStops().then(end, () => end(null));
  };
  return { state, stops, load };
}
