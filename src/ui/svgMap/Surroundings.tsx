import { publishersOf } from '../../model/geo/groundFiles';
import { type NearMap, nearMapSize } from '../../model/geo/nearMap';
import { onlyTownKnown } from '../../model/onlyTownKnown';
import type { ListedSite } from '../../model/site';
import { shapes, symbolKind, symbolPath } from '../../model/symbol';
import { siteTitle } from '../../query/siteTitle';
import { useTexts } from '../../state/texts';
import { groundTextsIn } from '../../text/groundTexts';
import styles from './Surroundings.module.css';

interface SurroundingsProps {
  /** The sites that are marked, in the order of the marks. */
  readonly sites: readonly ListedSite[];
  /** Name of the drawing. */
  readonly label: string;
  readonly map: NearMap;
}

/** Of the symbol of a site, in pixels, and of one of several. */
const [radius, groupRadius] = [8, 5];

/**
 * The surroundings of a site, or of several: borders, rivers, railways, quarters and stations, and
 * whose data they are.
 */
export function Surroundings({ sites, label, map }: SurroundingsProps) {
  const words = groundTextsIn[useTexts().id];
  const { width, height } = map.size;
  const [only, ...others] = sites;
  const alone = others.length === 0 ? only : undefined;
  return (
    <figure className={styles.figure}>
      <div
        className={styles.frame}
        data-high={height > nearMapSize.height || undefined}
        translate="no"
      >
        <svg
          className={styles.map}
          data-far={map.far || undefined}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={label}
        >
          {map.lines.map(({ kind: line, path }) => (
            <path key={line} d={path} data-line={line} />
          ))}
          {map.area === null ? null : (
            <path
              d={map.area.path}
              className={styles.area}
              data-kind={alone === undefined ? undefined : kindOf(alone)}
              data-schematic={map.area.schematic || undefined}
            />
          )}
          {map.names.map(({ name, kind: named, at: [x, y], own }) => (
            <g key={`${named} ${name} ${x} ${y}`} data-name={named} data-own={own}>
              {named === 'station' ? <circle cx={x} cy={y} r="3.5" /> : null}
              <text x={named === 'station' ? x + 8 : x} y={y}>
                {name}
              </text>
            </g>
          ))}
          {sites.map((site, index) => (
            <Mark
              key={site.id}
              site={site}
              at={map.marks[index]}
              px={alone ? radius : groupRadius}
            />
          ))}
        </svg>
      </div>
      <figcaption className={styles.credit}>
        {map.area?.schematic ? `${words.schematic} ` : null}
        {publishersOf(map.from).map(({ id: key, credit, licence, licenceUrl }, index) => (
          <span key={key} translate="no">
            {index === 0 ? '' : ' · '}
            {credit} <a href={licenceUrl}>{licence}</a>
          </span>
        ))}
        {map.from.length === 0 ? null : ` · ${words.changed}`}
      </figcaption>
    </figure>
  );
}

const kindOf = ({ programmes: [programme] }: ListedSite) =>
  programme === undefined ? undefined : symbolKind(programme);

interface MarkProps {
  readonly site: ListedSite;
  readonly at: readonly [number, number] | undefined;
  readonly px: number;
}

function Mark({ site, at, px }: MarkProps) {
  const kind = kindOf(site);
  if (kind === undefined || at === undefined) return null;
  return (
    <path
      d={symbolPath(shapes[kind], { townOnly: onlyTownKnown(site) })}
      transform={`translate(${at.join(' ')})scale(${px})`}
      className={styles.mark}
      data-kind={kind}
    >
      <title>{siteTitle(site)}</title>
    </path>
  );
}
