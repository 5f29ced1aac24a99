import { isClosedRing } from '../model/geo/geometry';
import { type Place, type Problem, problemAt } from '../model/problem';
import type { SiteAreaRow } from '../model/tables/siteAreas';
import { fold } from '../query/search/fold';
import { readPlace } from './coordinates';
import type { Notes } from './notes';

/**
 * Boundaries of sites as map programs write them: an area with an id or a name of the site, and with
 * its source where it has one.
 */

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a feature is the boundary of a site, not a site: an area that says nothing only sites say. */
export function isArea(given: Loose): boolean {
  const { geometry, properties } = given;
  if (isObject(properties) && 'extent' in properties) return false;
  return isObject(geometry) && (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon');
}

/** What the properties are called, the surest first; an `id` may be the number of a row. */
const words = {
  site_id: ['site_id', 'siteId', 'Standort', 'Kennung', 'Fördergebiet', 'id', 'name', 'Gebiet'],
  source: ['source', 'Quelle', 'url'],
  date: ['date', 'Datum', 'Stand'],
} as const;

/** The properties of the boundary as texts; empty where there is none. */
export function areaProperties(given: unknown): Omit<SiteAreaRow, 'geometry'> {
  const byWord = new Map(
    isObject(given)
      ? Object.entries(given).flatMap(([key, value]) =>
          key.length > 60 || typeof value !== 'string' ? [] : [[fold(key), value.trim()] as const],
        )
      : [],
  );
  const textOf = (column: keyof typeof words): string =>
    words[column]
      .map((word) => byWord.get(fold(word)) ?? '')
      .find((text) => text !== '' && !/^\d+$/.test(column === 'site_id' ? text : '')) ?? '';
  return { site_id: textOf('site_id'), source: textOf('source'), date: textOf('date') };
}

/** The area in degrees, longitude first and without heights; what is no position stays as it is. */
export function areaGeometry({ type, coordinates }: Loose, place: Place, notes: Notes): unknown {
  return { type, coordinates: inDegrees(coordinates, { ...place, field: 'geometry' }, notes) };
}

function inDegrees(value: unknown, place: Place, notes: Notes): unknown {
  if (!Array.isArray(value)) return value;
  const [x, y]: readonly unknown[] = value;
  if (typeof x !== 'number' || typeof y !== 'number')
    return value.map((inner) => inDegrees(inner, place, notes));
  const read = readPlace(x, y);
  if (read === null) return value;
  if (read.how !== 'degrees')
    notes.add(place, `intake:${read.how}`, `${x}, ${y}`, `${read.lon}, ${read.lat}`);
  return [read.lon, read.lat];
}

/** Rings that do not end where they start; what else may be wrong with them is checked with the facts. */
export function openRings(geometry: unknown, place: Place): readonly Problem[] {
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown };
  if (!Array.isArray(coordinates)) return [];
  const rings: readonly unknown[] = type === 'Polygon' ? coordinates : coordinates.flat();
  const open = rings.find((ring) => isRing(ring) && !isClosedRing(ring));
  return open === undefined
    ? []
    : [
        problemAt(
          { ...place, field: 'geometry' },
          'ground:ringOpen',
          `${isRing(open) ? (open[0] ?? '') : ''}`,
        ),
      ];
}

const isRing = (value: unknown): value is readonly (readonly number[])[] =>
  Array.isArray(value) &&
  value.every(
    (position) => Array.isArray(position) && position.every((part) => typeof part === 'number'),
  );
