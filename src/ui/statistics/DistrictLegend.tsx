import styles from './DistrictMap.module.css';
import type { DistrictClasses } from './districtClasses';
import type { DistrictMode, DistrictRow } from './districtRows';
import { useStatisticsTexts } from './Figure';
import { fillOf } from './Patterns';

interface DistrictLegendProps {
  readonly rows: readonly DistrictRow[];
  readonly mode: DistrictMode;
  readonly classes: DistrictClasses;
  /** How many there are, with and without a site. */
  readonly districts: number;
}

/** Classes of the choropleth, the lowest first. */
export function DistrictLegend({
  rows,
  mode,
  classes: { classes },
  districts,
}: DistrictLegendProps) {
  const words = useStatisticsTexts().districts;
  return (
    <ul className={styles.legend}>
      {classes.map(({ step, from, to }) => (
        <li key={step}>
          <svg aria-hidden="true">
            <rect className={styles.district} data-step={step} width="100%" height="100%" />
          </svg>
          {span(words.value[mode](from), words.value[mode](to), words.span)}
        </li>
      ))}
      {rows.some(({ value }) => value === null) ? (
        <li>
          <svg aria-hidden="true">
            <rect className={styles.district} width="100%" height="100%" fill={fillOf('unknown')} />
          </svg>
          {words.none[mode]}
        </li>
      ) : null}
      {rows.length < districts ? (
        <li>
          <svg aria-hidden="true">
            <rect className={styles.district} width="100%" height="100%" fill="none" />
          </svg>
          {words.noSite}
        </li>
      ) : null}
    </ul>
  );
}

/** Rounded, both ends of a class may be the same. */
const span = (from: string, to: string, words: (from: string, to: string) => string): string =>
  from === to ? from : words(from, to);
