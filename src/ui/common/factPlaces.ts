import { type FactPlace, samePlace } from '../../model/factPlace';
import { useSelectedSite, useSelection } from '../../state/hooks';
import styles from './factPlaces.module.css';

/**
 * Makes an element the place of a fact of the open site: brought into view, marked and given the
 * focus when it is asked for (state's `lit`). On a page of its own it is the target of a link.
 */
export function useFactPlace(place: FactPlace) {
  const open = useSelectedSite() !== null;
  const lit = useSelection(
    (selection) => selection.lit !== null && samePlace(selection.lit, place),
  );
  const id = placeId(place);
  if (!open) return { id };
  return {
    id,
    tabIndex: -1,
    className: styles.place,
    'data-lit': lit || undefined,
  };
}

/** The element id of a place. */
export const placeId = (place: FactPlace): string =>
  'index' in place ? `angabe-${place.list}-${place.index}` : `angabe-${place.list}`;
