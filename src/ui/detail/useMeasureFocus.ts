import { useEffect } from 'react';
import { useSelection } from '../../state/hooks';
import { itemId } from './useMeasureItem';

/** A measure whose icon a person has opened on the map comes into view in the panel and takes the focus. */
export function useMeasureFocus(): void {
  const request = useSelection((selection) => selection.highlightedMeasure);
  useEffect(() => {
    if (request?.shownOn !== 'panel') return;
    const item = document.getElementById(itemId(request.key));
    item?.scrollIntoView({ block: 'center' });
    item?.focus({ preventScroll: true });
  }, [request]);
}
