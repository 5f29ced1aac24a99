import type { MultiPolygon, Polygon, Position } from 'geojson';
import { readPlace, readSexagesimal } from '../../intake/coordinates';
import { isClosedRing } from '../../model/geo/geometry';
import { mostRingPositions, ringProblem, ringsOf } from '../../model/tables/siteAreas';

/** Why something is no boundary: `at` is a line of the text, or the place where a ring crosses itself. */
export type AreaRefusal =
  | { readonly kind: 'empty' | 'few' | 'noArea' | 'large' }
  | { readonly kind: 'line'; readonly at: string }
  | { readonly kind: 'crossing'; readonly at: string };
export type AreaRead =
  | {
      readonly area: Polygon | MultiPolygon;
      /** What had to be done with the coordinates. */
      readonly how: 'degrees' | 'swapped' | 'metres';
      /** The last position was not the first: it has been added. */
      readonly closed: boolean;
    }
  | { readonly refused: AreaRefusal };

const refused = (refusal: AreaRefusal): AreaRead => ({ refused: refusal });

/**
 * Reads a boundary as a person gives it: GeoJSON (an area, a feature, a collection with areas), or
 * a list of coordinates, one pair a line, parts parted by an empty line. Degrees with longitude first
 * or last, with minutes and seconds, or metres (EPSG:25832). Never throws.
 */
export function readArea(text: string): AreaRead {
  const given = text.trim();
  if (given === '') return refused({ kind: 'empty' });
  return given.startsWith('{') || given.startsWith('[') ? readJson(given) : readLines(given);
}

/** Checks a boundary that was drawn: rings that are closed and do not cross. */
export function checkedArea(
  polygons: readonly (readonly (readonly Position[])[])[],
  how: 'degrees' | 'swapped' | 'metres' = 'degrees',
  closed = false,
): AreaRead {
  const rings = polygons.flat();
  const [only, ...more] = polygons.map((polygon) => polygon.map((ring) => [...ring]));
  if (only === undefined) return refused({ kind: 'noArea' });
  if (rings.some((ring) => ring.length < 4 || !isClosedRing(ring))) return refused({ kind: 'few' });
  for (const ring of rings) {
    const problem = ringProblem(ring, { file: '' });
    if (problem !== null)
      return refused(
        ring.length > mostRingPositions
          ? { kind: 'large' }
          : { kind: 'crossing', at: problem.found },
      );
  }
  const area: Polygon | MultiPolygon =
    more.length === 0
      ? { type: 'Polygon', coordinates: only }
      : { type: 'MultiPolygon', coordinates: [only, ...more] };
  return { area, how, closed };
}

function readJson(text: string): AreaRead {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused({ kind: 'noArea' });
  }
  const found: unknown[] = [];
  collect(json, found);
  let how: 'degrees' | 'swapped' | 'metres' = 'degrees';
  const inDegrees = ([x = Number.NaN, y = Number.NaN]: readonly number[]): Position => {
    const place = readPlace(x, y);
    if (place === null) return [Number.NaN, Number.NaN];
    how = place.how;
    return [place.lon, place.lat];
  };
  const polygons = found.map((polygon) =>
    Array.isArray(polygon) ? polygon.map((ring) => (isLine(ring) ? ring.map(inDegrees) : [])) : [],
  );
  if (polygons.flat(2).some((position) => position.some(Number.isNaN)))
    return refused({ kind: 'noArea' });
  const closed = polygons.some((polygon) => polygon.some((ring) => !isClosedRing(ring)));
  return checkedArea(
    polygons.map((polygon) => polygon.map(close)),
    how,
    closed,
  );
}

/** The polygons within a GeoJSON value. */
function collect(value: unknown, found: unknown[]): void {
  if (typeof value !== 'object' || value === null) return;
  const { type, coordinates, geometry, features, geometries } = value as Record<string, unknown>;
  if (type === 'Polygon') found.push(coordinates);
  else if (type === 'MultiPolygon' && Array.isArray(coordinates)) found.push(...coordinates);
  else if (type === 'Feature') collect(geometry, found);
  else for (const each of [features, geometries].find(Array.isArray) ?? []) collect(each, found);
}

const isLine = (value: unknown): value is readonly (readonly number[])[] =>
  Array.isArray(value) &&
  value.every(
    (position) => Array.isArray(position) && position.every((part) => typeof part === 'number'),
  );

const close = (ring: readonly Position[]): readonly Position[] =>
  ring.length === 0 || isClosedRing(ring) || ring.length < 3
    ? ring
    : [...ring, ...ring.slice(0, 1)];

function readLines(text: string): AreaRead {
  let how: 'degrees' | 'swapped' | 'metres' = 'degrees';
  const polygons: Position[][][] = [];
  for (const part of text.split(/\n\s*\n/)) {
    const ring: Position[] = [];
    for (const line of part.split('\n').filter((each) => each.trim() !== '')) {
      const place = pairIn(line);
      if (place === null) return refused({ kind: 'line', at: line.trim().slice(0, 60) });
      how = place.how;
      ring.push([place.lon, place.lat]);
    }
    polygons.push([ring]);
  }
  const closed = polygons.flat().some((ring) => !isRingEnd(ring));
  return checkedArea(
    polygons.map((polygon) => polygon.map(close)),
    how,
    closed,
  );
}

const isRingEnd = (ring: readonly Position[]): boolean => {
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
};

/** A pair of coordinates in a line: 9.51244, 51.32085 or 9,51244; 51,32085 or 9° 30' O 51° 19' N. */
export function pairIn(line: string): ReturnType<typeof readPlace> {
  const text = line.trim().slice(0, 120);
  const parts = /[;\t]/.test(text)
    ? text.split(/[;\t]/)
    : /^\S+,\s+\S+$/.test(text) || /^[^,\s]+,[^,\s]+$/.test(text)
      ? splitOnce(text)
      : text.split(/\s+(?=[NSEOW]?\s*-?\d+(?:[.,]\d+)?(?:°|$))/i);
  const [x, y, ...more] = parts.map((part) => part.trim()).filter((part) => part !== '');
  if (x === undefined || y === undefined || more.length > 0) return null;
  const [first, second] = [x, y].map(degreesIn);
  return first === undefined || second === undefined || first === null || second === null
    ? null
    : readPlace(first, second);
}

const splitOnce = (text: string): readonly string[] => {
  const at = text.search(/,\s+/) === -1 ? text.indexOf(',') : text.search(/,\s+/);
  return [text.slice(0, at), text.slice(at + 1)];
};

/** Degrees as a number or with minutes and seconds, metres in German or English; null for other texts. */
function degreesIn(text: string): number | null {
  const sexagesimal = readSexagesimal(text);
  if (sexagesimal !== null) return sexagesimal;
  const plain = text.replace(',', '.');
  return /^-?\d{1,10}(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** A boundary as a list of coordinates that `readArea` reads; holes can not be said so. */
export function areaLines(area: Polygon | MultiPolygon): string {
  return ringsOf(area)
    .map((ring) => ring.map(([lng, lat]) => `${lng}, ${lat}`).join('\n'))
    .join('\n\n');
}

/** Whether an area has holes. */
export const hasHoles = ({ type, coordinates }: Polygon | MultiPolygon): boolean =>
  type === 'Polygon' ? coordinates.length > 1 : coordinates.some((polygon) => polygon.length > 1);
