import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { coverageRemarkSchema, coverageSchema } from '../../src/model/coverage';
import { placedAreaSchema } from '../../src/model/geo/area';
import { partialDate, siteSchema, sourceSchema, webLink } from '../../src/model/site';
import { dataWords as words } from '../../src/text/de/pages/data';

/**
 * The JSON Schema of data/sites.geojson, made of the schemas by which the page reads it: those of
 * the properties and of the members beside the features; geometries are those of RFC 7946.
 */
export const geoJsonSchema = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: words.files['sites.geojson'].title,
  description: words.files['sites.geojson'].description,
  type: 'object',
  required: [
    'type',
    'features',
    'areas',
    'coverage',
    'coverageRemarks',
    'coverageSources',
    'researched',
  ],
  properties: {
    type: { const: 'FeatureCollection' },
    areas: listOf(placedAreaSchema),
    coverage: listOf(coverageSchema),
    coverageRemarks: listOf(coverageRemarkSchema),
    coverageSources: listOf(sourceSchema),
    researched: jsonSchema(v.nullable(partialDate)),
    features: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'id', 'geometry', 'properties'],
        properties: {
          type: { const: 'Feature' },
          id: { type: 'string' },
          geometry: {
            oneOf: [
              geometry('Point', { $ref: '#/$defs/position' }),
              geometry('Polygon', { $ref: '#/$defs/polygon' }),
              geometry('MultiPolygon', {
                type: 'array',
                minItems: 1,
                items: { $ref: '#/$defs/polygon' },
              }),
            ],
          },
          properties: jsonSchema(siteSchema),
        },
      },
    },
  },
  $defs: {
    position: { type: 'array', minItems: 2, items: { type: 'number' } },
    polygon: {
      type: 'array',
      minItems: 1,
      items: { type: 'array', minItems: 4, items: { $ref: '#/$defs/position' } },
    },
  },
});

const geometry = (type: string, coordinates: object) => ({
  type: 'object',
  required: ['type', 'coordinates'],
  properties: { type: { const: type }, coordinates },
});

const listOf = (schema: v.GenericSchema) => ({ type: 'array', items: jsonSchema(schema) });

/** What the program checks by code of its own, as a pattern. */
const patterns = new Map<unknown, string>([
  [webLink.pipe[1].requirement, '^[hH][tT][tT][pP][sS]?://[^\\s/]+'],
  [partialDate.pipe[1].requirement, '^\\d{4}(-\\d\\d(-\\d\\d)?)?$'],
]);

/** Throws for a rule that has no words in a JSON Schema. */
function jsonSchema(schema: v.GenericSchema) {
  const { $schema: _, ...own } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    ignoreActions: ['readonly'],
    // A pair is neither less nor more.
    overrideSchema: ({ valibotSchema, jsonSchema: made }) => {
      if (valibotSchema.type !== 'tuple') return undefined;
      return { ...made, minItems: made.prefixItems?.length ?? 0, items: false };
    },
    overrideAction: ({ valibotAction, jsonSchema: made }) => {
      if (valibotAction.type !== 'check') return undefined;
      const { requirement } = valibotAction as { requirement?: unknown };
      const pattern = patterns.get(requirement);
      return pattern === undefined ? undefined : { ...made, pattern };
    },
  });
  return own;
}
