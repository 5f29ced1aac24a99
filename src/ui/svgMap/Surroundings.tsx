import { publishersOf } from '../../model/geo/groundFiles';
import { type NearMap, nearMapSize } from '../../model/geo/nearMap';
import { onlyTownKnown } from '../../model/onlyTownKnown';
import type { Site } from '../../model/site';
import { shapes, symbolKind, symbolPath } from '../../model/symbol';
import { siteTitle } from '../../query/siteTitle';
import { useTexts } from '../../state/texts';
import { groundTextsIn } from '../../text/groundTexts';
import styles from './Surroundings.module.css';

interface SurroundingsProps {
  readonly site: Site;
  readonly map: NearMap;
}

const { width, height } = nearMapSize;
/** Of the site's symbol, in pixels. */
const radius = 8;

/** The surroundings of a site: borders, rivers, railways, quarters and stations, and whose data they are. */
export function Surroundings({ site, map }: SurroundingsProps) {
  const { id } = useTexts();
  const words = groundTextsIn[id];
  const programme = site.programmes[0];
  const kind = programme === undefined ? undefined : symbolKind(programme);
  return (
    <figure className={styles.figure}>
      <div className={styles.frame} translate="no">
        <svg
          className={styles.map}
          data-far={map.far || undefined}
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={words.near(siteTitle(site))}
        >
          {map.lines.map(({ kind: line, path }) => (
            <path key={line} d={path} data-line={line} />
          ))}
          {map.area === null ? null : (
            <path
              d={map.area.path}
              className={styles.area}
              data-kind={kind}
              data-schematic={map.area.schematic || undefined}
            />
          )}
          {map.names.map(({ name, kind: named, at: [x, y] }) => (
            <g key={`${named} ${name} ${x} ${y}`} data-name={named}>
              {named === 'station' ? <circle cx={x} cy={y} r="3.5" /> : null}
              <text x={named === 'station' ? x + 8 : x} y={y}>
                {name}
              </text>
            </g>
          ))}
          {kind === undefined ? null : (
            <path
              d={symbolPath(shapes[kind], { townOnly: onlyTownKnown(site) })}
              transform={`translate(${map.mark.join(' ')})scale(${radius})`}
              className={styles.mark}
              data-kind={kind}
            />
          )}
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
