import { useEffect, useState } from 'react';
import type { HessenTopology } from '../../model/geo/boundaries';
import { type DistrictPath, districtPaths } from '../../model/geo/districtPaths';

type Loaded = {
  readonly state: 'loading' | 'failed' | 'ready';
  readonly paths: readonly DistrictPath[];
};

/** The outlines of the districts, once the boundaries have come. */
export function useDistrictPaths(loadTopology: () => Promise<HessenTopology | null>): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading', paths: [] });
  useEffect(() => {
    let ended = false;
    const show = (topology: HessenTopology | null) => {
      if (ended) return;
      setLoaded(
        topology === null
          ? { state: 'failed', paths: [] }
          : { state: 'ready', paths: districtPaths(topology) },
      );
    };
    loadTopology()
      .then(show)
      .catch(() => show(null));
    return () => {
      ended = true;
    };
  }, [loadTopology]);
  return loaded;
}
