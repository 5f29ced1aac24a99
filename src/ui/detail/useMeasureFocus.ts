import { useEffect } from 'react';
import { useSelection } from '../../state/hooks';
import { itemId } from './useMeasureItem';

/** A measure opened by its icon on the map scrolls into view in the panel and gets the focus. */
export function useMeasureFocus(): void {
  const request = useSelection((selection) => selection.highlightedMeasure);
  useEffect(() => {
    if (request?.shownOn !== 'panel') return;
    const item = document.getElementById(itemId(request.key));
    item?.scrollIntoView({ block: 'center' });
    item?.focus({ preventScroll: true });
  }, [request]);
}
