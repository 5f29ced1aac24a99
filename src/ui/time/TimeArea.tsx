import { type ComponentType, useEffect, useState } from 'react';
import styles from './TimeArea.module.css';

/** Keeps the place of the time strip free until its script has come, beside the map's; where it does not, the place goes. */
export function TimeArea() {
  const [Strip, setStrip] = useState<ComponentType | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let ended = false;
    import('./TimeStrip').then(
      ({ TimeStrip }) => {
        if (!ended) setStrip(() => TimeStrip);
      },
      () => {
        if (!ended) setFailed(true);
      },
    );
    return () => {
      ended = true;
    };
  }, []);
  if (failed) return null;
  return (
    <div className={styles.area} data-needs-script="">
      {Strip === null ? null : <Strip />}
    </div>
  );
}
