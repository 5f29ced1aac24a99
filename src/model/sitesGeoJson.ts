import type { FeatureCollection } from 'geojson';
import * as v from 'valibot';
import {
  type Coverage,
  type CoverageRemark,
  coverageRemarkSchema,
  coverageSchema,
} from './coverage';
import { type Area, areaSchema } from './geo/area';
import type { PartialDate } from './partialDate';
import { type Problem, problemAt } from './problem';
import {
  type ListedSite,
  listedSiteSchema,
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
export function toGeoJson<S extends ListedSite>(sites: readonly S[], context: Context = noContext) {
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

/** The index of the sites, in the same form: with the context, without what only details tell. */
export const toIndex = (sites: readonly Site[], context: Context) =>
  toGeoJson(
    sites.map(
      (site): ListedSite => ({
        boundary: site.boundary,
        ...v.parse(listedSiteSchema, site),
      }),
    ),
    context,
  );

interface Parsed<S> {
  readonly sites: readonly S[];
  readonly problems: readonly Problem[];
}

/**
 * The inverse: reads any JSON, never throws. Invalid features and those with a duplicate id are
 * left out and reported.
 */
export const parseSites = (json: unknown): Parsed<Site> =>
  freezeSites(readFeatures(json, siteSchema, file));

/** The same of the index. */
export const parseIndex = (json: unknown): Parsed<ListedSite> =>
  freezeSites(readFeatures(json, listedSiteSchema, file));

function freezeSites<P extends { readonly id: string }>({
  features,
  problems,
}: {
  readonly features: readonly FeatureRead<P>[];
  readonly problems: readonly Problem[];
}): Parsed<P & Pick<Site, 'boundary'>> {
  const sites = new Map<string, P & Pick<Site, 'boundary'>>();
  const twice: Problem[] = [];
  for (const { row, properties, geometry } of features) {
    if (sites.has(properties.id)) {
      const place = { file, row, field: 'id', siteId: properties.id };
      twice.push(problemAt(place, 'idTwice', properties.id));
      continue;
    }
    const boundary = geometry.type === 'Point' ? null : geometry;
    // The boundary first: added last, it gives each site a hidden class of its own, which makes
    // reading 40 times as slow.
    sites.set(properties.id, Object.freeze({ boundary, ...properties }));
  }
  return { sites: [...sites.values()], problems: [...problems, ...twice] };
}

/**
 * The context of the sites: the areas of Hessen, how complete the amounts of a year are, and how
 * old the facts are.
 */
export interface Context {
  readonly areas: readonly Area[];
  readonly coverage: readonly Coverage[];
  readonly coverageRemarks: readonly CoverageRemark[];
  /** The sources of both. */
  readonly coverageSources: readonly Source[];
  /** When the facts were last researched; null where the file does not say. */
  readonly researched: PartialDate | null;
}
const noContext: Context = {
  areas: [],
  coverage: [],
  coverageRemarks: [],
  coverageSources: [],
  researched: null,
};

/**
 * Reads the context of the published file. Invalid entries are left out: sites are shown without
 * them. Never throws.
 */
export function parseContext(json: unknown): Context {
  const envelope = v.safeParse(contextEnvelope, json);
  if (!envelope.success) return noContext;
  return {
    areas: readable(envelope.output.areas, areaSchema),
    coverage: readable(envelope.output.coverage, coverageSchema),
    coverageRemarks: readable(envelope.output.coverageRemarks, coverageRemarkSchema),
    coverageSources: readable(envelope.output.coverageSources, sourceSchema),
    researched: v.is(partialDate, envelope.output.researched) ? envelope.output.researched : null,
  };
}

const contextEnvelope = v.object({
  areas: v.optional(v.array(v.unknown()), []),
  coverage: v.optional(v.array(v.unknown()), []),
  coverageRemarks: v.optional(v.array(v.unknown()), []),
  coverageSources: v.optional(v.array(v.unknown()), []),
  researched: v.optional(v.unknown()),
});

const readable = <S extends v.GenericSchema>(items: readonly unknown[], schema: S) =>
  Object.freeze(items.filter((item): item is v.InferOutput<S> => v.is(schema, item)));
