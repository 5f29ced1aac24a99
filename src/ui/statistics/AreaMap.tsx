import { memo, useMemo } from 'react';
import { type AreaPath, districtPaths, municipalityPaths } from '../../model/geo/areaPaths';
import { openingSize } from '../../model/geo/openingView';
import { noFigure } from '../../query/statistics/areaFigures';
import { useApp, useLoaded } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { areaTextsIn } from '../../text/areaTexts';
import { fillOf } from '../chart/Patterns';
import button from '../common/Button.module.css';
import { Named } from '../common/Named';
import { AreaLegend } from './AreaLegend';
import styles from './AreaMap.module.css';
import {
  type AreaMode,
  type AreaRow,
  type AreaRows,
  inOrder,
  orderedBy,
  shownValue,
} from './areaRows';
import { useStatisticsTexts } from './Figure';
import { useChooseArea } from './useChooseArea';
import { type ValueClasses, valueClasses } from './valueClasses';

interface AreaMapProps {
  readonly figures: AreaRows;
  readonly mode: AreaMode;
  /** Key of the area under the pointer or the focus, here or in the table. */
  readonly highlighted: string | null;
  readonly onHighlight: (key: string | null) => void;
}

/** Maximum number of areas that the text of the map names. */
const maxNamed = 30;

/** Choropleth, for eyes and pointers; keyboards and screen readers have the table. */
export function AreaMap({ figures, mode, highlighted, onHighlight }: AreaMapProps) {
  const t = useTexts();
  const words = useStatisticsTexts();
  const { loaders } = useApp();
  const { level, rows } = figures;
  const loaded = useLoaded(loaders.topology);
  const topology = loaded.kind === 'here' ? loaded.value : null;
  const districts = useMemo(() => (topology === null ? [] : districtPaths(topology)), [topology]);
  const paths = useMemo(() => {
    if (topology === null || level === 'district') return districts;
    return municipalityPaths(topology);
  }, [topology, level, districts]);
  const shapes = useShapes(paths, rows, mode);
  const { choose } = useChooseArea(level);
  if (loaded.kind === 'failed')
    return (
      <p className={styles.notice}>
        {words.areas.notLoaded}{' '}
        <button type="button" className={button.button} onClick={loaded.retry}>
          {t.load.retry}
        </button>
      </p>
    );
  const named = inOrder(rows, orderedBy(mode)).filter((row) => shownValue(row, mode) !== null);
  const more = named.length - maxNamed;
  const shownTitle = shapes.drawn.find(({ key }) => key === highlighted)?.title;
  return (
    <div className={styles.side}>
      <div
        role="img"
        aria-label={words.chart(words.areas.chart[level], [
          ...named.slice(0, maxNamed).map((row) => shapes.titleOf(row)),
          ...(more > 0 ? [words.areas.more(more)] : []),
        ])}
      >
        <svg
          className={styles.map}
          data-level={level}
          viewBox={`-4 -4 ${(openingSize.width + 8).toFixed(1)} ${(openingSize.height + 8).toFixed(1)}`}
          aria-hidden="true"
          onPointerOver={({ target }) => onHighlight(keyOf(target))}
          onPointerLeave={() => onHighlight(null)}
          onClick={({ target }) => {
            const key = keyOf(target);
            if (key !== null) choose(key);
          }}
        >
          <Shapes shapes={shapes.drawn} />
          {level === 'municipality' ? <Lines paths={districts} /> : null}
          {paths
            .filter(({ key }) => key === highlighted)
            .map(({ key, path }) => (
              <path key={key} className={styles.highlighted} d={path} />
            ))}
        </svg>
      </div>
      <p className={styles.readout} aria-hidden="true">
        <Named>{shownTitle ?? ''}</Named>
      </p>
      <AreaLegend classes={shapes.classes} rows={rows} mode={mode} areas={paths.length} />
    </div>
  );
}

const keyOf = (target: EventTarget): string | null =>
  target instanceof SVGElement ? (target.dataset.key ?? null) : null;

interface Shape extends AreaPath {
  readonly title: string;
  /** A class of the choropleth, the hatch for unknown, or nothing without a site. */
  readonly fill: string | number;
}

/** The areas with fill and title; those that the query rules out are empty. */
function useShapes(paths: readonly AreaPath[], rows: readonly AreaRow[], mode: AreaMode) {
  const t = useTexts();
  const words = useStatisticsTexts();
  const { areas } = useApp().context;
  return useMemo(() => {
    const classes = valueClasses(rows.flatMap((row) => shownValue(row, mode) ?? []));
    const byKey = new Map(rows.map((row) => [row.area.key, row]));
    const nameOf = (key: string) => {
      const area = areas.find((one) => one.key === key);
      return area === undefined ? key : t.area.name(area);
    };
    const titleOf = (row: AreaRow) => {
      const value = shownValue(row, mode);
      if (value !== null) return `${row.name}: ${words.areas.value[mode](value)}`;
      const reason = noFigure(row);
      return reason === null || reason === 'noSite'
        ? `${row.name}: ${words.areas.noSite}`
        : `${row.name}: ${areaTextsIn[t.id].noFigure[reason]}`;
    };
    const drawn = paths.map(({ key, path }): Shape => {
      const row = byKey.get(key);
      return {
        key,
        path,
        title: row === undefined ? `${nameOf(key)}: ${words.areas.noSite}` : titleOf(row),
        fill: fillAt(row, mode, classes),
      };
    });
    return { classes, drawn, titleOf };
  }, [paths, rows, mode, areas, t, words]);
}

function fillAt(row: AreaRow | undefined, mode: AreaMode, { stepOf }: ValueClasses) {
  if (row === undefined || row.money === null) return 'none';
  const value = shownValue(row, mode);
  return value === null ? fillOf('unknown') : stepOf(value);
}

/** Apart from what a pointer changes: there may be hundreds. */
const Shapes = memo(({ shapes }: { shapes: readonly Shape[] }) =>
  shapes.map(({ key, path, title, fill }) => (
    <path
      key={key}
      className={styles.area}
      d={path}
      data-key={key}
      data-step={typeof fill === 'number' ? fill : undefined}
      fill={typeof fill === 'string' ? fill : undefined}
    >
      <title>{title}</title>
    </path>
  )),
);

/** The boundaries of the districts over those of the municipalities. */
const Lines = memo(({ paths }: { paths: readonly AreaPath[] }) =>
  paths.map(({ key, path }) => <path key={key} className={styles.line} d={path} />),
);
