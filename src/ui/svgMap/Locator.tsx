import { openingSize, toViewBox } from '../../model/geo/openingView';
import type { LngLat } from '../../model/site';
import { useTexts } from '../../state/texts';
import styles from './Locator.module.css';

interface LocatorProps {
  readonly points: readonly LngLat[];
  readonly toRoot: string;
  /** The page itself has the outlines of the land. */
  readonly landHere?: boolean;
}

/** Where sites are in Hessen: the outline of the state, rivers and railways, with their marks. */
export function Locator({ points, toRoot, landHere = false }: LocatorProps) {
  const t = useTexts();
  // Several may be in one place.
  const places = new Map(points.map((point) => [point.join(), toViewBox(point)]));
  const radius = places.size > 1 ? 12 : 22;
  const { width, height } = openingSize;
  const landFile = landHere ? '' : `${toRoot}data/hessen.svg`;
  return (
    <svg
      className={styles.locator}
      viewBox={`-6 -6 ${(width + 12).toFixed(1)} ${(height + 12).toFixed(1)}`}
      role="img"
      aria-label={t.detail.locator}
    >
      <use href={`${landFile}#land-state`} className={styles.area} />
      <use href={`${toRoot}data/ground/rivers.svg#ground`} className={styles.rivers} />
      <use href={`${toRoot}data/ground/railways.svg#ground`} className={styles.railways} />
      <use href={`${landFile}#land-districts`} className={styles.districts} />
      <use href={`${landFile}#land-state`} className={styles.state} />
      {[...places].map(([key, [x, y]]) => (
        <circle key={key} cx={x} cy={y} r={radius} className={styles.mark} />
      ))}
    </svg>
  );
}
