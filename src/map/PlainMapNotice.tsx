import { useEffect, useState } from 'react';
import { useSpoken } from '../state/hooks';
import { useTexts } from '../state/texts';
import { streetTextsIn } from '../text/streetTexts';
import type { EngineKind } from './loadEngine';
import styles from './MapView.module.css';
import { hasWebGl } from './webGl';

interface PlainMapNoticeProps {
  /** What draws the map now. */
  readonly map: EngineKind | null;
  readonly onAttempt: (kind: EngineKind) => void;
}

/**
 * Says what the map without WebGL lacks. The other is tried again when a person asks for it, and when
 * the page is looked at anew: often a device has taken its graphics from a page in the background.
 */
export function PlainMapNotice({ map, onAttempt }: PlainMapNoticeProps) {
  const t = useTexts();
  const [inVain, setInVain] = useState(false);
  const words = streetTextsIn[t.id];
  const shown = map === 'svg';
  // The next loss begins anew.
  if (map === 'webGl' && inVain) setInVain(false);
  useSpoken('map', shown ? (inVain ? t.map.stillUnavailable : words.none) : '');
  useEffect(() => {
    if (!shown) return;
    const look = () => {
      if (!document.hidden && hasWebGl()) onAttempt('webGl');
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [shown, onAttempt]);
  if (!shown) return null;
  const retry = () => {
    setInVain(true);
    if (hasWebGl()) onAttempt('webGl');
  };
  return (
    <div className={styles.offer}>
      <div className={styles.plain}>
        <p>{inVain ? t.map.stillUnavailable : words.none}</p>
        <button type="button" className={styles.retry} onClick={retry}>
          {t.map.reload}
        </button>
      </div>
    </div>
  );
}
