import { useContext, useSyncExternalStore } from 'react';
import { measureKey } from '../../model/measureKey';
import type { Measure } from '../../model/site';
import { AppContext, type AppContextValue } from '../../state/hooks';
import styles from './MeasurePlace.module.css';

/** Links an item of the panel with the icon on the map: each lights the other. Nothing on a static page. */
export function useMeasureItem(measure: Measure) {
  const app = useContext(AppContext);
  const key = app === null ? null : keyOnMap(app, measure);
  const isLit = () => {
    if (app === null || key === null) return false;
    const { hoveredMeasure, litMeasure } = app.store.getState();
    return hoveredMeasure === key || litMeasure?.key === key;
  };
  const lit = useSyncExternalStore(app?.store.subscribe ?? noSubscription, isLit, () => false);
  if (app === null || key === null) return {};
  const { hoverMeasure } = app.store.getState();
  const light = () => hoverMeasure(key);
  const darken = () => hoverMeasure(null);
  return {
    id: itemId(key),
    tabIndex: -1,
    className: styles.item,
    'data-lit': lit || undefined,
    onPointerEnter: light,
    onPointerLeave: darken,
    onFocus: light,
    onBlur: darken,
  };
}

/** The id of an item in the page. */
export const itemId = (key: string): string => `massnahme-${key}`;

/** The key of a measure of the open site that has a place; null for any other. */
export function keyOnMap({ sites, store }: AppContextValue, measure: Measure): string | null {
  if (measure.point === null) return null;
  const { selectedId } = store.getState();
  const index = sites.find(({ id }) => id === selectedId)?.measures.indexOf(measure) ?? -1;
  return selectedId === null || index < 0 ? null : measureKey(selectedId, index);
}

const noSubscription = () => () => undefined;
