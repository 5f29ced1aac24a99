import type { MultiPolygon, Polygon } from 'geojson';
import type { Boundaries } from '../geo/boundaries';
import { metresOutside } from '../geo/geometry';
import { groupBy } from '../groupBy';
import { type Problem, problemAt } from '../problem';
import type { LngLat } from '../site';
import { toleranceM } from './checkPlaces';
import { ringsOf, type SiteArea, siteAreasFile } from './siteAreas';
import type { SiteRecord } from './siteRecords';

/**
 * Checks that each area is that of a site, the only one, lies in its municipalities, and has the
 * point of the site within or beside it.
 */
export function checkAreas(
  areas: readonly SiteArea[],
  records: readonly SiteRecord[],
  boundaries: Boundaries,
): readonly Problem[] {
  const bySite = new Map(records.map((record) => [record.id, record]));
  const again = [...groupBy(areas, ({ siteId }) => siteId).values()].flatMap((group) =>
    group.slice(1),
  );
  return [
    ...again.map(({ row, siteId }) =>
      problemAt({ file: siteAreasFile, row, field: 'site_id', siteId }, 'duplicateRow', siteId),
    ),
    ...areas.flatMap((area) => areaProblems(area, bySite.get(area.siteId), boundaries)),
  ];
}

function areaProblems(
  { row, siteId, boundary }: SiteArea,
  record: SiteRecord | undefined,
  boundaries: Boundaries,
): Problem[] {
  const at = { file: siteAreasFile, row };
  if (record === undefined) return [problemAt({ ...at, field: 'site_id' }, 'unknownSite', siteId)];
  const place = { ...at, field: 'geometry', siteId };
  const municipalities = boundaries.union(record.ags);
  const far = municipalities === null ? null : farthest(boundary, municipalities);
  const pointM = Math.round(metresOutside(record.point, boundary));
  return [
    ...(far === null || far.metres <= toleranceM
      ? []
      : [
          problemAt(
            place,
            'outsideMunicipality',
            `${far.position.join(', ')} (${far.metres} m)`,
            record.municipalities.join(', '),
          ),
        ]),
    ...(pointM <= toleranceM
      ? []
      : [problemAt(place, 'pointOutsideArea', `${record.point.join(', ')} (${pointM} m)`)]),
  ];
}

/** The corner of an area that is farthest outside of another, in whole metres; null without corners. */
function farthest(
  area: Polygon | MultiPolygon,
  within: Polygon | MultiPolygon,
): { readonly position: LngLat; readonly metres: number } | null {
  let found: { readonly position: LngLat; readonly metres: number } | null = null;
  for (const position of ringsOf(area).flat()) {
    const metres = Math.round(metresOutside(position, within));
    if (found === null || metres > found.metres) found = { position, metres };
  }
  return found;
}
