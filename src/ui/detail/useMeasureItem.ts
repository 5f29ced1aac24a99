import { measureKey } from '../../model/measureKey';
import type { Measure } from '../../model/site';
import { useActions, useOpenSite, useSelection } from '../../state/hooks';
import { useFactPlace } from '../common/factPlaces';

/**
 * Makes an item of the panel the place of its measure, and links it with its icon on the map where
 * it has one: each highlights the other.
 * @param index of the measure among those of its site
 */
export function useMeasureItem(measure: Measure, index: number) {
  const place = useFactPlace({ list: 'measures', index });
  const key = useKeyOnMap(measure);
  const highlighted = useSelection(
    ({ hoveredMeasure, highlightedMeasure }) =>
      key !== null && (hoveredMeasure === key || highlightedMeasure?.key === key),
  );
  const { hoverMeasure } = useActions();
  if (key === null) return place;
  const enter = () => hoverMeasure(key);
  const leave = () => hoverMeasure(null);
  return {
    ...place,
    'data-lit': highlighted || place['data-lit'],
    onPointerEnter: enter,
    onPointerLeave: leave,
    onFocus: enter,
    onBlur: leave,
  };
}

/** The key of a measure of the open site that has a place; null for any other. */
export function useKeyOnMap(measure: Measure): string | null {
  const site = useOpenSite();
  const index = measure.point === null ? -1 : (site?.measures.indexOf(measure) ?? -1);
  return site === null || index < 0 ? null : measureKey(site.id, index);
}

/** The measure of the open site that is lit; else null. */
export function useLitMeasure(): Measure | null {
  const site = useOpenSite();
  const lit = useSelection((selection) => selection.lit);
  return lit?.list === 'measures' ? (site?.measures[lit.index] ?? null) : null;
}
