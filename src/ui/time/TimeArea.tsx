import type { ReactElement } from 'react';
import { useLoaded, useMapSettled } from '../../state/hooks';
import { Part } from '../common/ErrorBoundary';
import styles from './TimeArea.module.css';

const loadStrip = async (): Promise<() => ReactElement | null> =>
  (await import('./TimeStrip')).TimeStrip;

/** Reserves the room of the time strip until its script is loaded, after the map; gives it up if loading fails. */
export function TimeArea() {
  const part = useLoaded(loadStrip, useMapSettled());
  if (part.kind === 'failed') return null;
  return (
    <div className={styles.area} data-needs-script="">
      {part.kind === 'here' ? (
        <Part name="time strip">
          <part.value />
        </Part>
      ) : null}
    </div>
  );
}
