import type { FeatureCollection } from 'geojson';
import * as v from 'valibot';
import {
  type Coverage,
  type CoverageRemark,
  coverageRemarkSchema,
  coverageSchema,
} from './coverage';
import { type Area, areaSchema, type PlacedArea, placedAreaSchema } from './geo/area';
import { point } from './geo/point';
import type { PartialDate } from './partialDate';
import { bboxAround, boundaryBox, type Places, placesOf } from './places';
import { type Problem, problemAt } from './problem';
import {
  type ListedSite,
  listedSiteSchema,
  measurePlaceSchema,
  partialDate,
  type Site,
  type Source,
  siteSchema,
  sourceSchema,
} from './site';
import { type FeatureRead, readFeatures } from './tables/readFeatures';

const file = 'sites.geojson';

/**
 * The published form of the sites: an RFC 7946 FeatureCollection. The geometry is the real boundary
 * where one is known, else the point; the property `point` is always there. The context is in
 * foreign members beside the features (RFC 7946, 6.1).
 */
export function toGeoJson(sites: readonly Site[], context: PublishedContext = noContext) {
  return {
    type: 'FeatureCollection',
    ...context,
    features: sites.map(({ boundary, ...properties }) => ({
      type: 'Feature',
      id: properties.id,
      properties,
      geometry: boundary ?? { type: 'Point', coordinates: [...properties.point] },
    })),
  } as const satisfies FeatureCollection & Context;
}

/** The index of the sites, in the same form: without what only details and places tell. */
export const toIndex = (sites: readonly Site[], { areas, coverage, researched }: Context) => ({
  type: 'FeatureCollection',
  areas: areas.map((area) => v.parse(areaSchema, area)),
  coverage,
  researched,
  features: sites.map((site) => {
    const bbox = boundaryBox(site);
    return {
      type: 'Feature',
      id: site.id,
      ...(bbox === null ? {} : { bbox }),
      properties: v.parse(listedSiteSchema, site),
      geometry: { type: 'Point', coordinates: [...site.point] },
    };
  }),
});

/** Where the sites of the index and the municipalities are, in the same form: sites that are only a point are left out. */
export const toPlaces = (sites: readonly Site[], areas: readonly PlacedArea[]) => ({
  type: 'FeatureCollection',
  municipalities: Object.fromEntries(
    areas.flatMap(({ key, point }) => (point === null ? [] : [[key, point]])),
  ),
  features: sites.flatMap((site) => {
    const { boundary, measures } = placesOf(site);
    if (boundary === null && measures.length === 0) return [];
    return {
      type: 'Feature',
      id: site.id,
      properties: { id: site.id, measures },
      geometry: boundary ?? { type: 'Point', coordinates: [...site.point] },
    };
  }),
});

interface Parsed<S> {
  readonly sites: readonly S[];
  readonly problems: readonly Problem[];
}

/**
 * The inverse: reads any JSON, never throws. Invalid features and those with a duplicate id are
 * left out and reported.
 */
export const parseSites = (json: unknown): Parsed<Site> => {
  const { features, problems } = readFeatures(json, siteSchema, file);
  // The boundary first: added last, it gives each site a hidden class of its own, which makes
  // reading 40 times as slow.
  return freezeSites(features, problems, ({ geometry, properties }) => ({
    boundary: geometry.type === 'Point' ? null : geometry,
    ...properties,
  }));
};

/** The same of the index. */
export const parseIndex = (json: unknown): Parsed<ListedSite> => {
  const { features, problems } = readFeatures(json, listedSiteSchema, file);
  return freezeSites(features, problems, ({ bbox, geometry, properties }) => {
    const rectangle = geometry.type === 'Point' ? bbox : bboxAround(geometry);
    return rectangle === undefined ? properties : { bbox: rectangle, ...properties };
  });
};

function freezeSites<P extends { readonly id: string }, S extends P>(
  features: readonly FeatureRead<P>[],
  problems: readonly Problem[],
  made: (feature: FeatureRead<P>) => S,
): Parsed<S> {
  const sites = new Map<string, S>();
  const twice: Problem[] = [];
  for (const feature of features) {
    const { id } = feature.properties;
    if (sites.has(id)) {
      const place = { file, row: feature.row, field: 'id', siteId: id };
      twice.push(problemAt(place, 'idTwice', id));
      continue;
    }
    sites.set(id, Object.freeze(made(feature)));
  }
  return { sites: [...sites.values()], problems: [...problems, ...twice] };
}

/** One site as it stands in the published file; null where it can not be read. Never throws. */
export const parseSite = (json: unknown): Site | null =>
  parseSites({ type: 'FeatureCollection', features: [json] }).sites[0] ?? null;

/**
 * Where the sites are, by their ids, and the points of municipalities, by their keys; null for anything
 * else. Never throws.
 */
export function parsePlaces(json: unknown): Places | null {
  const towns = v.safeParse(v.object({ municipalities: v.record(v.string(), point) }), json);
  const { features, problems } = readFeatures(json, placesSchema, 'sites-places.json');
  if (!towns.success || problems.length > 0) return null;
  return {
    sites: new Map(
      features.map(({ properties: { id, measures }, geometry }) => [
        id,
        { boundary: geometry.type === 'Point' ? null : geometry, measures },
      ]),
    ),
    municipalities: new Map(Object.entries(towns.output.municipalities)),
  };
}

const placesSchema = v.object({
  id: siteSchema.entries.id,
  measures: v.pipe(v.array(measurePlaceSchema), v.readonly()),
});

/**
 * The context of the sites as the index has it: the areas of Hessen, how complete the amounts of a year
 * are, and how old the facts are.
 */
export interface Context {
  readonly areas: readonly Area[];
  readonly coverage: readonly Coverage[];
  /** When the facts were last researched; null where the file does not say. */
  readonly researched: PartialDate | null;
}

/** What is said of the coverage, for those who look closer. */
export interface CoverageNotes {
  readonly coverageRemarks: readonly CoverageRemark[];
  /** The sources of coverage and remarks. */
  readonly coverageSources: readonly Source[];
}

/** The same as the published file has it. */
export interface PublishedContext extends Context, CoverageNotes {
  readonly areas: readonly PlacedArea[];
}

export const noNotes: CoverageNotes = { coverageRemarks: [], coverageSources: [] };
const noContext: PublishedContext = { areas: [], coverage: [], ...noNotes, researched: null };

/**
 * Reads the context of the index. Invalid entries are left out: sites are shown without them. Never
 * throws.
 */
export const parseContext = (json: unknown): Context => readContext(json, areaSchema);

/** The same of the published file. */
export const parsePublishedContext = (json: unknown): PublishedContext => ({
  ...readContext(json, placedAreaSchema),
  ...parseNotes(json),
});

/** What is said of the coverage, from the published file or one of its own. Never throws. */
export function parseNotes(json: unknown): CoverageNotes {
  const { coverageRemarks, coverageSources } = envelopeOf(json);
  return {
    coverageRemarks: readable(coverageRemarks, coverageRemarkSchema),
    coverageSources: readable(coverageSources, sourceSchema),
  };
}

function readContext<S extends typeof areaSchema | typeof placedAreaSchema>(
  json: unknown,
  schema: S,
) {
  const { areas, coverage, researched } = envelopeOf(json);
  return {
    areas: readable(areas, schema),
    coverage: readable(coverage, coverageSchema),
    researched: v.is(partialDate, researched) ? researched : null,
  };
}

const envelopeOf = (json: unknown) => {
  const envelope = v.safeParse(contextEnvelope, json);
  return envelope.success ? envelope.output : v.parse(contextEnvelope, {});
};

const contextEnvelope = v.object({
  areas: v.optional(v.array(v.unknown()), []),
  coverage: v.optional(v.array(v.unknown()), []),
  coverageRemarks: v.optional(v.array(v.unknown()), []),
  coverageSources: v.optional(v.array(v.unknown()), []),
  researched: v.optional(v.unknown()),
});

const readable = <S extends v.GenericSchema>(items: readonly unknown[], schema: S) =>
  Object.freeze(
    items.flatMap((item): readonly v.InferOutput<S>[] => {
      const read = v.safeParse(schema, item);
      return read.success ? [read.output] : [];
    }),
  );
