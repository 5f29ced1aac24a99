import { useMemo } from 'react';
import { type DistrictPath, districtPaths } from '../../model/geo/districtPaths';
import { openingSize } from '../../model/geo/openingView';
import { useApp, useLoaded } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import button from '../common/Button.module.css';
import { DistrictLegend } from './DistrictLegend';
import styles from './DistrictMap.module.css';
import { type DistrictClasses, districtClasses } from './districtClasses';
import { type DistrictMode, type DistrictRow, districtName } from './districtRows';
import { useStatisticsTexts } from './Figure';
import { fillOf } from './Patterns';
import { useChooseDistrict } from './useChooseDistrict';

interface DistrictMapProps {
  readonly rows: readonly DistrictRow[];
  readonly mode: DistrictMode;
  /** Key of the district under the pointer or the focus, here or in the table. */
  readonly highlighted: string | null;
  readonly onHighlight: (key: string | null) => void;
}

/** Choropleth of the districts, for eyes and pointers; keyboards and screen readers have the table. */
export function DistrictMap({ rows, mode, highlighted, onHighlight }: DistrictMapProps) {
  const t = useTexts();
  const words = useStatisticsTexts();
  const { context, loaders } = useApp();
  const { areas } = context;
  const loaded = useLoaded(loaders.topology);
  const topology = loaded.kind === 'here' ? loaded.value : null;
  const paths = useMemo(() => (topology === null ? [] : districtPaths(topology)), [topology]);
  const classes = districtClasses(rows.flatMap(({ value }) => value ?? []));
  const labelOf = (key: string) => {
    const row = rows.find((each) => each.key === key);
    const name = districtName(t, key, areas);
    if (row === undefined) return `${name}: ${words.districts.noSite}`;
    return `${name}: ${row.value === null ? words.districts.none[mode] : words.districts.value[mode](row.value)}`;
  };
  if (loaded.kind === 'failed')
    return (
      <p className={styles.notice}>
        {words.districts.notLoaded}{' '}
        <button type="button" className={button.button} onClick={loaded.retry}>
          {t.load.retry}
        </button>
      </p>
    );
  return (
    <div className={styles.side}>
      <div
        role="img"
        aria-label={words.chart(
          words.districts.chart,
          rows.map(({ key }) => labelOf(key)),
        )}
      >
        <svg
          className={styles.map}
          viewBox={`-4 -4 ${(openingSize.width + 8).toFixed(1)} ${(openingSize.height + 8).toFixed(1)}`}
          aria-hidden="true"
          onPointerLeave={() => onHighlight(null)}
        >
          {paths.map(({ key, path }) => (
            <District
              key={key}
              district={{ key, path }}
              fill={fillAt(rows, key, classes)}
              title={labelOf(key)}
              onHighlight={onHighlight}
            />
          ))}
          {paths
            .filter(({ key }) => key === highlighted)
            .map(({ key, path }) => (
              <path key={key} className={styles.highlighted} d={path} />
            ))}
        </svg>
      </div>
      <p className={styles.readout} aria-hidden="true">
        {highlighted === null ? '' : labelOf(highlighted)}
      </p>
      <DistrictLegend rows={rows} mode={mode} classes={classes} districts={paths.length} />
    </div>
  );
}

interface DistrictProps {
  readonly district: DistrictPath;
  readonly fill: string | number;
  readonly title: string;
  readonly onHighlight: (key: string) => void;
}

function District({ district: { key, path }, fill, title, onHighlight }: DistrictProps) {
  const { choose } = useChooseDistrict();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table beside offers the same to keyboards
    <path
      className={styles.district}
      d={path}
      data-step={typeof fill === 'number' ? fill : undefined}
      fill={typeof fill === 'string' ? fill : undefined}
      onPointerEnter={() => onHighlight(key)}
      onClick={() => choose(key)}
    >
      <title>{title}</title>
    </path>
  );
}

/** A class of the choropleth, the hatch for unknown, or nothing without a site. */
function fillAt(rows: readonly DistrictRow[], key: string, { stepOf }: DistrictClasses) {
  const row = rows.find((each) => each.key === key);
  if (row === undefined) return 'none';
  return row.value === null ? fillOf('unknown') : stepOf(row.value);
}
