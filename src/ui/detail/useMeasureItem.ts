import { measureKey } from '../../model/measureKey';
import type { Measure, Site } from '../../model/site';
import { useActions, useSelectedSite, useSelection } from '../../state/hooks';
import styles from './MeasurePlace.module.css';

/**
 * Links an item of the panel with its icon on the map: each highlights the other. Nothing where no
 * site is open.
 */
export function useMeasureItem(measure: Measure) {
  const key = useKeyOnMap(measure);
  const highlighted = useSelection(
    ({ hoveredMeasure, highlightedMeasure }) =>
      key !== null && (hoveredMeasure === key || highlightedMeasure?.key === key),
  );
  const { hoverMeasure } = useActions();
  if (key === null) return {};
  const enter = () => hoverMeasure(key);
  const leave = () => hoverMeasure(null);
  return {
    id: itemId(key),
    tabIndex: -1,
    className: styles.item,
    'data-highlighted': highlighted || undefined,
    onPointerEnter: enter,
    onPointerLeave: leave,
    onFocus: enter,
    onBlur: leave,
  };
}

/** The element id of an item. */
export const itemId = (key: string): string => `massnahme-${key}`;

/** The key of a measure of the open site that has a place; null for any other. */
export function useKeyOnMap(measure: Measure): string | null {
  const site = useSelectedSite();
  return site === null ? null : keyOnMap(site, measure);
}

/** The measure of the open site that was requested on the map or in the panel; else null. */
export function useRequestedMeasure(measures: readonly Measure[]): Measure | null {
  const site = useSelectedSite();
  const requested = useSelection(({ highlightedMeasure }) => highlightedMeasure?.key ?? null);
  if (site === null || requested === null) return null;
  return measures.find((measure) => keyOnMap(site, measure) === requested) ?? null;
}

function keyOnMap(site: Site, measure: Measure): string | null {
  const index = measure.point === null ? -1 : site.measures.indexOf(measure);
  return index < 0 ? null : measureKey(site.id, index);
}
