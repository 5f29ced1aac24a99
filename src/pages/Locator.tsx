import { openingSize, toViewBox } from '../model/openingView';
import type { LngLat } from '../model/site';
import { de } from '../text/de';
import styles from './Locator.module.css';

/** Where in Hessen a site lies: the outline of the state with a mark. */
export function Locator({ point, toRoot }: { point: LngLat; toRoot: string }) {
  const [x, y] = toViewBox(point);
  const { width, height } = openingSize;
  return (
    <div className={styles.locator} role="img" aria-label={de.detail.locator}>
      <img
        src={`${toRoot}data/hessen.svg`}
        alt=""
        width={Math.round(width)}
        height={Math.round(height)}
      />
      <span
        className={styles.mark}
        style={{ left: `${(x / width) * 100}%`, top: `${(y / height) * 100}%` }}
      />
    </div>
  );
}
