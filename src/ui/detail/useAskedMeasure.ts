import { useContext, useSyncExternalStore } from 'react';
import type { Measure } from '../../model/site';
import { AppContext } from '../../state/hooks';
import { keyOnMap } from './useMeasureItem';

/** The measure of the open site that a person has asked for on the map or in the panel; else null. */
export function useAskedMeasure(measures: readonly Measure[]): Measure | null {
  const app = useContext(AppContext);
  const read = () => app?.store.getState().highlightedMeasure?.key ?? null;
  const asked = useSyncExternalStore(app?.store.subscribe ?? noSubscription, read, () => null);
  if (app === null || asked === null) return null;
  return measures.find((measure) => keyOnMap(app, measure) === asked) ?? null;
}

const noSubscription = () => () => undefined;
