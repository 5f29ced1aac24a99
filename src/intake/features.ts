import * as v from 'valibot';
import { isClosedRing } from '../model/geo/geometry';
import { type Place, type Problem, problemAt } from '../model/problem';
import { siteSchema } from '../model/site';
import { columnOf } from '../model/tables/columns';
import { isLost } from '../model/tables/encoding';
import { readFeatures } from '../model/tables/readFeatures';
import { ringProblem, type SiteAreaRow } from '../model/tables/siteAreas';
import { fold } from '../query/search/fold';
import { areaGeometry, areaProperties, isArea, openRings } from './areas';
import { readPlace } from './coordinates';
import { limits } from './limits';
import { type Notes, shortened } from './notes';

/** A feature in the form of data/; null where its row is named instead. */
interface FeatureTaken {
  readonly feature: { readonly site: unknown } | { readonly area: SiteAreaRow } | null;
  readonly problems: readonly Problem[];
}

/**
 * A feature as a map program writes it: lists as texts, truth as a number, a point within a
 * MultiPoint, coordinates swapped or in metres; with an area the boundary of a site. What is no
 * feature at all is named.
 */
export function toFeature(given: unknown, place: Place, notes: Notes): FeatureTaken {
  if (!isObject(given) || given.type !== 'Feature') return noFeature(given, place);
  const { geometry: shape, properties: told } = given;
  const isBoundary = isArea(given) && isObject(shape);
  // A boundary that says nothing more can still be given to a site.
  if (!isBoundary && !isObject(told)) return noFeature(given, place);
  const properties =
    isObject(told) && !isBoundary ? readProperties(told, place, notes) : areaProperties(told);
  const texts = Object.values(properties).flat();
  const lost = texts.find((text) => typeof text === 'string' && isLost(text));
  if (lost !== undefined)
    return {
      feature: null,
      problems: [problemAt(place, 'encodingBroken', shortened(String(lost)))],
    };
  if (texts.some((text) => typeof text === 'string' && text.length > limits.cellLength))
    return {
      feature: null,
      problems: [problemAt(place, 'intake:large', '', `${limits.cellLength}`)],
    };
  if (isBoundary) {
    const area = areaGeometry(shape, place, notes);
    const open = openRings(area, place);
    const row = { ...areaProperties(told), geometry: JSON.stringify(area) };
    return { feature: open.length > 0 ? null : { area: row }, problems: open };
  }
  const geometry = readGeometry(shape, place, notes);
  return {
    feature: { site: { type: given.type, properties, geometry } },
    problems: ringProblems(geometry, { ...place, field: 'geometry' }),
  };
}

/** The same problems as those of the build. */
function noFeature(given: unknown, place: Place): FeatureTaken {
  const collection = { type: 'FeatureCollection', features: [given] };
  const { problems } = readFeatures(collection, v.record(v.string(), v.unknown()), place.file);
  return {
    feature: null,
    problems: problems.map((problem) => ({ ...problem, place: { ...problem.place, ...place } })),
  };
}

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fields = Object.entries(siteSchema.entries) as readonly (readonly [
  string,
  v.GenericSchema,
])[];
const byWord = new Map(
  fields.flatMap(([field, schema]) =>
    [field, columnOf(field)].map((word) => [fold(word), [field, schema]] as const),
  ),
);

function readProperties(given: Loose, { file, row }: Place, notes: Notes): Loose {
  const entries = Object.entries(given).flatMap(([key, value]) => {
    const known = key.length > 60 ? undefined : byWord.get(fold(key));
    if (known === undefined) return [];
    const [field, schema] = known;
    if (v.is(schema, value)) return [[field, value]];
    const form = otherForms(value).find((each) => v.is(schema, each));
    if (form === undefined) return [[field, value]];
    const place = { file, ...(row !== undefined && { row }), field };
    notes.add(place, 'intake:readAs', JSON.stringify(value), JSON.stringify(form));
    return [[field, form]];
  });
  return Object.fromEntries(entries);
}

/** What a value of a map program may mean: it knows neither lists nor, some, truth. */
function otherForms(value: unknown): readonly unknown[] {
  if (value === 0 || value === 1) return [value === 1];
  if (typeof value !== 'string' || value.length > 2_000) return [];
  const text = value.trim();
  if (text === '') return [null, []];
  const list = text.replace(/^[[{(]\d*:?|[\])}]$/g, '').split(/[;,]/);
  return [
    ...(/^(ja|wahr|true|1|nein|falsch|false|0)$/i.test(text) ? [/^[jwt1]/i.test(text)] : []),
    text,
    Number(text.replace(',', '.')),
    list.map((part) => part.trim().replace(/^["']|["']$/g, '')).filter((part) => part !== ''),
  ];
}

function readGeometry(given: unknown, { file, row }: Place, notes: Notes): unknown {
  if (!isObject(given)) return given;
  const { type, coordinates } = given;
  const only = type === 'MultiPoint' && Array.isArray(coordinates) && coordinates.length === 1;
  const position: unknown = only ? coordinates[0] : coordinates;
  if (!only && type !== 'Point') return given;
  if (!Array.isArray(position)) return given;
  const [x, y]: readonly unknown[] = position;
  if (typeof x !== 'number' || typeof y !== 'number') return given;
  const place = readPlace(x, y);
  if (place === null || place.how === 'degrees') return { type: 'Point', coordinates: position };
  const at = { file, ...(row !== undefined && { row }), field: 'geometry' };
  notes.add(at, `intake:${place.how}`, `${x}, ${y}`, `${place.lon}, ${place.lat}`);
  return { type: 'Point', coordinates: [place.lon, place.lat] };
}

/** An area is no place of a site, but what is wrong with it is told at once. */
function ringProblems(geometry: unknown, place: Place): Problem[] {
  if (!isObject(geometry)) return [];
  const polygons =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : [];
  const rings = v.safeParse(polygonsSchema, polygons);
  if (!rings.success) return [];
  return rings.output.flat().flatMap((ring) => {
    if (!isClosedRing(ring)) return [problemAt(place, 'ground:ringOpen', `${ring[0] ?? ''}`)];
    return ringProblem(ring, place) ?? [];
  });
}

const polygonsSchema = v.array(v.array(v.array(v.array(v.pipe(v.number(), v.finite())))));
