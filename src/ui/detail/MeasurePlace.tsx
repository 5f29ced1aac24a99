import { MapPin } from 'lucide-react';
import { flushSync } from 'react-dom';
import type { Measure } from '../../model/site';
import { useActions, useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { media, useMedia } from '../common/useMedia';
import styles from './MeasurePlace.module.css';
import { useKeyOnMap } from './useMeasureItem';

/** Where a measure is and what its point on the map stands for; nothing without a place. */
export function MeasurePlace({ measure }: { measure: Measure }) {
  const t = useTexts();
  if (measure.point === null) return null;
  return (
    <p className={styles.place}>
      {t.places.basis}{' '}
      <span lang="de">
        {measure.placeBasis} ({measure.placeSource})
      </span>{' '}
      <ShowOnMap measure={measure} />
    </p>
  );
}

/**
 * Zooms the map in on it; a panel that covers the map closes. Missing where no site is open, as on
 * static pages, and where the map can not move.
 */
function ShowOnMap({ measure }: { measure: Measure }) {
  const t = useTexts();
  const { leaveForMeasure, showMeasure } = useActions();
  const coversMap = useMedia(media.narrow);
  const key = useKeyOnMap(measure);
  const mapFixed = useSelection((selection) => selection.mapFixed);
  if (key === null || mapFixed) return null;
  const show = () => {
    if (!coversMap) return showMeasure(key);
    flushSync(() => leaveForMeasure(key));
    document.getElementById('karte')?.focus();
  };
  return (
    <button type="button" className={styles.show} onClick={show}>
      <MapPin aria-hidden="true" size={16} />
      {t.detail.onMap} {/* Many buttons have this label: screen readers get the measure, too. */}
      <span className="visually-hidden" lang="de">
        {measure.title}
      </span>
    </button>
  );
}
