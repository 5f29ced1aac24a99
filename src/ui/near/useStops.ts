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
  const load = async () => {
    if (state === 'loading' || state === 'ready') return;
    setState('loading');
    const loaded = await loadStops();
    setStops(loaded ?? []);
    setState(loaded === null ? 'failed' : 'ready');
  };
  return { state, stops, load };
}
