import { useEffect, useState } from 'react';
import { Boundaries } from '../../../model/geo/boundaries';
import { useUpkeep } from '../useUpkeep';

/** The municipalities of Hessen; null until they have come. */
export function useBoundaries(): Boundaries | null {
  const { loaders } = useUpkeep();
  const [boundaries, setBoundaries] = useState<Boundaries | null>(null);
  useEffect(() => {
    let ended = false;
    loaders.topology().then((topology) => {
      if (!ended) setBoundaries(new Boundaries(topology));
    }, console.error);
    return () => {
      ended = true;
    };
  }, [loaders]);
  return boundaries;
}
