import type { MultiPolygon, Polygon } from 'geojson';
import type { LngLat } from '../../model/site';
import { siteAreasFile } from '../../model/tables/siteAreas';
import { addRows, type Change, removeRows, type Step, setCell } from '../draft/changes';
import type { Draft, DraftRow } from '../draft/draft';

/** Steps that change where something is. A step without changes changes nothing. */

/** To a metre; what a person can point at is no more exact. */
export const placeCell = (degrees: number): string => `${Number(degrees.toFixed(5))}`;

/** The place of a row of sites.csv or measures.csv; null where it has none that is a place. */
export function pointOf({ cells }: DraftRow): LngLat | null {
  const [lng, lat] = [cells.lon ?? '', cells.lat ?? ''].map((cell) =>
    cell.trim() === '' ? Number.NaN : Number(cell),
  );
  if (lng === undefined || lat === undefined) return null;
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? [lng, lat] : null;
}

/** Sets, or with null takes away, the point of a site or of a measure. */
export function setPoint(
  table: 'sites.csv' | 'measures.csv',
  row: DraftRow,
  point: LngLat | null,
): Step {
  const [lon, lat] = point === null ? ['', ''] : point.map(placeCell);
  return {
    what: 'point',
    changes: [...setCell(table, row, 'lon', lon ?? ''), ...setCell(table, row, 'lat', lat ?? '')],
  };
}

/** A boundary and the page that states it. */
export interface AreaGiven {
  readonly geometry: Polygon | MultiPolygon;
  readonly source: string;
  /** As precisely as the page says it; '' where it does not. */
  readonly date: string;
}

/** The row with the boundary of a site; undefined without one. */
export const areaRowOf = (draft: Draft, siteId: string): DraftRow | undefined =>
  draft.tables[siteAreasFile].find(({ cells }) => cells.site_id === siteId);

/** Sets the boundary of a site in the place of the one before; null takes it away. */
export function setArea(draft: Draft, siteId: string, area: AreaGiven | null): Step {
  const present = areaRowOf(draft, siteId);
  return { what: 'area', changes: areaChanges(draft, siteId, present, area) };
}

function areaChanges(
  draft: Draft,
  siteId: string,
  present: DraftRow | undefined,
  area: AreaGiven | null,
): readonly Change[] {
  if (area === null)
    return present === undefined ? [] : removeRows(draft, siteAreasFile, new Set([present.key]));
  const cells = {
    site_id: siteId,
    source: area.source,
    date: area.date,
    geometry: JSON.stringify(area.geometry),
  };
  if (present === undefined) return addRows(draft, siteAreasFile, [cells]);
  return Object.entries(cells).flatMap(([column, cell]) =>
    setCell(siteAreasFile, present, column, cell),
  );
}
