import { useContext, useSyncExternalStore } from 'react';
import { measureKey } from '../../model/measureKey';
import type { Measure } from '../../model/site';
import { AppContext, type AppContextValue } from '../../state/hooks';
import styles from './MeasurePlace.module.css';

/** Links an item of the panel with the icon on the map: each lights the other. Nothing on a static page. */
export function useMeasureItem(measure: Measure) {
  const app = useContext(AppContext);
  const key = app === null ? null : keyOnMap(app, measure);
  const state = () => app?.store.getState();
  const subscribe = app?.store.subscribe ?? noSubscription;
  const is = (measureKey: string | null | undefined) => key !== null && measureKey === key;
  const hovered = useSyncExternalStore(subscribe, () => is(state()?.hoveredMeasure), never);
  const asked = useSyncExternalStore(subscribe, () => is(state()?.highlightedMeasure?.key), never);
  if (app === null || key === null) return {};
  const { hoverMeasure } = app.store.getState();
  const light = () => hoverMeasure(key);
  const darken = () => hoverMeasure(null);
  return {
    id: itemId(key),
    tabIndex: -1,
    className: styles.item,
    'data-highlighted': hovered || asked || undefined,
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

const never = () => false;
const noSubscription = () => () => undefined;
