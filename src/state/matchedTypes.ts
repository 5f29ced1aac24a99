import { useContext, useSyncExternalStore } from 'react';
import type { MeasureType } from '../model/vocabulary';
import { AppContext } from './hooks';

const none: readonly MeasureType[] = [];

/** The measure types that the filter asks for; none on a static page, which has no store. */
export function useMatchedTypes(): readonly MeasureType[] {
  const store = useContext(AppContext)?.store;
  const read = () => store?.getState().query.measureTypes ?? none;
  return useSyncExternalStore(store?.subscribe ?? noSubscription, read, () => none);
}

const noSubscription = () => () => undefined;
