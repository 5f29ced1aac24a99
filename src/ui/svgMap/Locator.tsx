import { openingSize, toViewBox } from '../../model/geo/openingView';
import type { LngLat } from '../../model/site';
import { useTexts } from '../../state/texts';
import styles from './Locator.module.css';

interface LocatorProps {
  readonly point: LngLat;
  /** File with the outlines; '' where the page itself has them. */
  readonly landFile: string;
}

/** The location of a site in Hessen: the outline of the state with a mark. */
export function Locator({ point, landFile }: LocatorProps) {
  const t = useTexts();
  const [x, y] = toViewBox(point);
  const { width, height } = openingSize;
  return (
    <svg
      className={styles.locator}
      viewBox={`-6 -6 ${(width + 12).toFixed(1)} ${(height + 12).toFixed(1)}`}
      role="img"
      aria-label={t.detail.locator}
    >
      <use href={`${landFile}#land-state`} className={styles.area} />
      <use href={`${landFile}#land-districts`} className={styles.districts} />
      <use href={`${landFile}#land-state`} className={styles.state} />
      <circle cx={x} cy={y} r="22" className={styles.mark} />
    </svg>
  );
}
