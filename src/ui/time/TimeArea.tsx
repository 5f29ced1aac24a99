import type { ComponentType } from 'react';
import { useLoaded } from '../../state/hooks';
import styles from './TimeArea.module.css';

const loadStrip = async (): Promise<ComponentType> => (await import('./TimeStrip')).TimeStrip;

/** Keeps the place of the time strip free until its script has come, beside the map's; where it does not, the place goes. */
export function TimeArea() {
  const part = useLoaded(loadStrip);
  if (part.kind === 'failed') return null;
  return (
    <div className={styles.area} data-needs-script="">
      {part.kind === 'here' ? <part.value /> : null}
    </div>
  );
}
