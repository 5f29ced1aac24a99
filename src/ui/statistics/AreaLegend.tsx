import { fillOf } from '../chart/Patterns';
import styles from './AreaMap.module.css';
import { type AreaMode, type AreaRow, shownValue } from './areaRows';
import { useStatisticsTexts } from './Figure';
import type { ValueClasses } from './valueClasses';

interface AreaLegendProps {
  readonly rows: readonly AreaRow[];
  readonly mode: AreaMode;
  readonly classes: ValueClasses;
  /** How many are drawn, with and without a site. */
  readonly areas: number;
}

/** Classes of the choropleth, the lowest first; unknown is not the same as no site. */
export function AreaLegend({ rows, mode, classes: { classes }, areas }: AreaLegendProps) {
  const words = useStatisticsTexts().areas;
  const funded = rows.filter(({ money }) => money !== null);
  return (
    <ul className={styles.legend}>
      {classes.map(({ step, from, to }) => (
        <li key={step}>
          <svg aria-hidden="true">
            <rect className={styles.area} data-step={step} width="100%" height="100%" />
          </svg>
          {span(words.value[mode](from), words.value[mode](to), words.span)}
        </li>
      ))}
      {funded.some((row) => shownValue(row, mode) === null) ? (
        <li>
          <svg aria-hidden="true">
            <rect className={styles.area} width="100%" height="100%" fill={fillOf('unknown')} />
          </svg>
          {words.unknown}
        </li>
      ) : null}
      {funded.length < areas ? (
        <li>
          <svg aria-hidden="true">
            <rect className={styles.area} width="100%" height="100%" fill="none" />
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
