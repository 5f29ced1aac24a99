import type { MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import { selfCrossing } from '../geo/geometry';
import { published } from '../geo/shapes';
import { type Problem, problemAt } from '../problem';
import type { LngLat } from '../site';
import { type Cell, id, optional, partialDateUpTo, text, webLink } from './cells';
import { encodingProblems } from './encoding';
import { parseJson } from './parseJson';
import { type FeatureRead, readFeatures } from './readFeatures';

/** The file of data/ with the boundaries that sites have of their own; it may be missing. */
export const siteAreasFile = 'site-areas.geojson';

/** The rules of its columns: which site, the page that states the boundary, how old it is, and GeoJSON. */
export const siteAreaRules = (currentYear: number) => ({
  site_id: id,
  source: webLink,
  date: optional(partialDateUpTo(currentYear)),
  geometry: text,
});

/** The boundary of a site. */
export interface SiteArea {
  /** Position in the file, from 1. */
  readonly row: number;
  readonly siteId: string;
  readonly source: string;
  readonly date: string | null;
  readonly boundary: Polygon | MultiPolygon;
}

/** Positions of a ring: whether it crosses itself takes time by their square. */
export const mostRingPositions = 4_000;

/**
 * Reads data/site-areas.geojson; without it there are no areas. Never throws.
 * @param currentYear bounds the dates
 */
export function readSiteAreas(
  content: string | undefined,
  currentYear: number,
): {
  readonly areas: readonly SiteArea[];
  readonly problems: readonly Problem[];
} {
  if (content === undefined) return { areas: [], problems: [] };
  const { areas, problems } = areasIn(parseJson(content), currentYear);
  return { areas, problems: [...encodingProblems(siteAreasFile, content), ...problems] };
}

/** The areas of a FeatureCollection of unknown origin. Never throws. @param currentYear bounds the dates */
export function areasIn(
  collection: unknown,
  currentYear: number,
): ReturnType<typeof readSiteAreas> {
  const { features, problems } = readFeatures(collection, anyProperties, siteAreasFile);
  const found = [...problems];
  const areas = features.flatMap((feature) => readArea(feature, currentYear, found));
  return { areas, problems: found };
}

const anyProperties = v.record(v.string(), v.unknown());

/** The area of a feature; none where a problem is added to those found. */
function readArea(
  { row, properties, geometry }: FeatureRead<v.InferOutput<typeof anyProperties>>,
  currentYear: number,
  found: Problem[],
): readonly SiteArea[] {
  const before = found.length;
  const siteId = textOf(properties.site_id);
  const cell = <T>(field: keyof SiteAreaRow, rule: Cell<T>): T | null => {
    const given = textOf(properties[field]);
    const read = rule(given);
    if ('value' in read) return read.value;
    const code = given === '' ? 'valueMissing' : read.code;
    found.push(problemAt({ file: siteAreasFile, row, field, siteId }, code, given, read.expected));
    return null;
  };
  const columns = siteAreaRules(currentYear);
  const [idRead, source, date] = [
    cell('site_id', columns.site_id),
    cell('source', columns.source),
    cell('date', columns.date),
  ];
  const place = { file: siteAreasFile, row, field: 'geometry', siteId };
  if (geometry.type === 'Point') {
    found.push(problemAt(place, 'geometryInvalid', 'Point', 'Polygon, MultiPolygon'));
    return [];
  }
  const boundary = geometry as Polygon | MultiPolygon;
  const rings = ringsOf(boundary);
  if (rings.length === 0) found.push(problemAt(place, 'ground:ringOpen', ''));
  found.push(...rings.flatMap((ring) => ringProblem(ring, place) ?? []).slice(0, 1));
  if (idRead === null || source === null || found.length > before) return [];
  return [{ row, siteId: idRead, source, date, boundary: published(boundary) }];
}

/** All rings of an area, holes too. */
export const ringsOf = ({
  type,
  coordinates,
}: Polygon | MultiPolygon): readonly (readonly LngLat[])[] =>
  (type === 'Polygon' ? coordinates : coordinates.flat()).map((ring) =>
    ring.map(([lng = 0, lat = 0]) => [lng, lat] as const),
  );

/** What is wrong with a closed ring: too long, or crossing itself. Null where nothing is. */
export function ringProblem(
  ring: readonly (readonly number[])[],
  place: Problem['place'],
): Problem | null {
  if (ring.length > mostRingPositions)
    return problemAt(place, 'intake:large', `${ring.length}`, `${mostRingPositions}`);
  const crossing = selfCrossing(ring);
  return crossing === null ? null : problemAt(place, 'ground:ringCrossing', crossing.join(', '));
}

/** Columns of an area as a row of texts, as releases and drafts hold it; the last is GeoJSON. */
export const siteAreaColumns = ['site_id', 'source', 'date', 'geometry'] as const;
export type SiteAreaRow = Readonly<Record<(typeof siteAreaColumns)[number], string>>;

/** The features of the file as rows, whatever they hold: what is wrong with them is the check's to say. */
export function siteAreaRows(content: string | undefined): readonly SiteAreaRow[] {
  const collection = v.safeParse(looseCollection, parseJson(content));
  if (!collection.success) return [];
  return collection.output.features.map(({ properties, geometry }) => ({
    site_id: textOf(properties?.site_id),
    source: textOf(properties?.source),
    date: textOf(properties?.date),
    geometry: textOf(geometry),
  }));
}

/** The inverse: the text of the file, one feature a line, so that a change is one line of a difference. */
export function siteAreasGeoJson(rows: readonly Readonly<Record<string, string>>[]): string {
  const features = rows.map(({ site_id = '', source = '', date = '', geometry = '' }) =>
    JSON.stringify({
      type: 'Feature',
      properties: { site_id: site_id || null, source: source || null, date: date || null },
      geometry: geometry === '' ? null : parseJson(geometry),
    }),
  );
  const lines = features.length === 0 ? '[]' : `[\n${features.join(',\n')}\n]`;
  return `{"type":"FeatureCollection","features":${lines}}\n`;
}

const textOf = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const looseCollection = v.object({
  features: v.array(
    v.object({
      properties: v.nullish(v.record(v.string(), v.unknown())),
      geometry: v.optional(v.unknown()),
    }),
  ),
});
