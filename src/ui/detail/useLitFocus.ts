import { useEffect } from 'react';
import { useSelection } from '../../state/hooks';
import { placeId } from '../common/factPlaces';

/**
 * A place that was asked for comes into view in the panel, out of its fold, and gets the focus.
 * @param here the facts are: until then no place is
 */
export function useLitFocus(here: boolean): void {
  const lit = useSelection((selection) => selection.lit);
  useEffect(() => {
    const item = lit === null || !here ? null : document.getElementById(placeId(lit));
    if (item === null) return;
    const fold = item.closest('details');
    if (fold !== null) fold.open = true;
    item.scrollIntoView({ block: 'center' });
    item.focus({ preventScroll: true });
  }, [lit, here]);
}
