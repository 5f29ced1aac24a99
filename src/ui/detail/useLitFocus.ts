import { useEffect } from 'react';
import { useSelection } from '../../state/hooks';
import { placeId } from '../common/factPlaces';

/** A place that was asked for comes into view in the panel, out of its fold, and gets the focus. */
export function useLitFocus(): void {
  const lit = useSelection((selection) => selection.lit);
  useEffect(() => {
    const item = lit === null ? null : document.getElementById(placeId(lit));
    if (item === null) return;
    const fold = item.closest('details');
    if (fold !== null) fold.open = true;
    item.scrollIntoView({ block: 'center' });
    item.focus({ preventScroll: true });
  }, [lit]);
}
