import { type Ref, useEffect } from 'react';
import { useActions } from '../state/hooks';
import { useTexts } from '../state/texts';
import styles from './MapView.module.css';

interface MapUnavailableProps {
  /** A person has asked for the map again, in vain. */
  readonly still: boolean;
  /** A person asks for the map again. */
  readonly onAsk: () => void;
  readonly retry: () => void;
  readonly notice: Ref<HTMLDivElement> | undefined;
}

/**
 * Says that there is only the picture. The map is tried again when a person asks for it, and when
 * the page is looked at anew: often a device has taken its graphics from a page in the background.
 */
export function MapUnavailable({ still, onAsk, retry, notice }: MapUnavailableProps) {
  const t = useTexts();
  const { fixMap } = useActions();
  useEffect(fixMap, [fixMap]);
  useEffect(() => {
    const look = () => {
      if (!document.hidden) retry();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [retry]);
  return (
    <div ref={notice} className={styles.notice}>
      <p>{t.map.unavailable}</p>
      {still ? <p>{t.map.stillUnavailable}</p> : null}
      <button
        type="button"
        className={styles.retry}
        onClick={() => {
          onAsk();
          retry();
        }}
      >
        {t.map.reload}
      </button>
    </div>
  );
}
