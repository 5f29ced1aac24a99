import * as v from 'valibot';
import { type Problem, problemAt } from '../problem';

/**
 * Reads a FeatureCollection of unknown origin. Invalid features are left out and reported; the
 * others stay. Never throws.
 * @param schema shape of a feature's properties
 * @param file name shown in problems
 */
export function readFeatures<S extends v.GenericSchema>(
  json: unknown,
  schema: S,
  file: string,
): {
  readonly features: readonly FeatureRead<v.InferOutput<S>>[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const collection = v.safeParse(collectionSchema, json);
  if (!collection.success)
    return { features: [], problems: [problemAt({ file }, 'fileUnreadable', summary(json))] };
  const features = collection.output.features.flatMap((candidate, index) => {
    const envelope = v.safeParse(featureSchema, candidate);
    const properties = envelope.success ? v.safeParse(schema, envelope.output.properties) : null;
    if (envelope.success && properties?.success) {
      const { geometry, bbox } = envelope.output;
      return [{ row: index + 1, properties: properties.output, geometry, bbox }];
    }
    const issues = envelope.issues ?? properties?.issues ?? [];
    problems.push(...issues.map((issue) => issueProblem(issue, file, index + 1, candidate)));
    return [];
  });
  return { features, problems };
}

/** A feature whose properties fit the schema; its geometry is one of RFC 7946. */
export interface FeatureRead<P> {
  /** Position in the file, from 1. */
  readonly row: number;
  readonly properties: P;
  readonly geometry: Geometry;
  /** West, south, east, north, where the file tells it. */
  readonly bbox: readonly [number, number, number, number] | undefined;
}
type Geometry = v.InferOutput<typeof geometrySchema>;

const position = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(2));
const ring = v.pipe(
  v.array(position),
  v.minLength(4),
  v.check((positions) => {
    const last = positions.at(-1);
    return positions[0]?.every((value, index) => value === last?.[index]) ?? false;
  }),
);
const geometrySchema = v.variant('type', [
  v.object({ type: v.literal('Point'), coordinates: position }),
  v.object({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
]);
const degrees = v.pipe(v.number(), v.finite());
const featureSchema = v.object({
  type: v.literal('Feature'),
  // Of most files nobody asks for it, so whatever else stands there is none.
  bbox: v.fallback(
    v.optional(v.pipe(v.tuple([degrees, degrees, degrees, degrees]), v.readonly())),
    undefined,
  ),
  properties: v.record(v.string(), v.unknown()),
  geometry: geometrySchema,
});
const collectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
});

/**
 * A problem that a schema has found in an entry of a file. @param row position of the entry, from 1
 */
export function issueProblem(
  issue: v.BaseIssue<unknown>,
  file: string,
  row: number,
  candidate: unknown,
): Problem {
  const siteId =
    readString(candidate, 'properties', 'id') ?? readString(candidate, 'properties', 'name');
  const field = v.getDotPath(issue);
  const place = { file, row, ...(field === null ? {} : { field }), ...(siteId ? { siteId } : {}) };
  const missing = issue.received === 'undefined' || issue.received === 'null';
  const code = missing ? 'valueMissing' : 'fieldInvalid';
  return problemAt(place, code, summary(issue.input), issue.expected ?? undefined);
}

function readString(value: unknown, ...path: readonly string[]): string | undefined {
  const found = path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  );
  return typeof found === 'string' ? found : undefined;
}

/** The beginning of a value as JSON, short enough for a message. */
function summary(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
