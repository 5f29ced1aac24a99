import type { FeatureCollection } from 'geojson';
import type { Problem } from './problem';
import { readFeatures } from './readFeatures';
import { type Site, siteSchema } from './site';

const file = 'sites.geojson';

/**
 * The published form of the sites: an RFC 7946 FeatureCollection. The geometry is the real boundary
 * where one is known, else the point; the property `point` is there in both cases.
 */
export function toGeoJson(sites: readonly Site[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: sites.map(({ boundary, ...properties }) => ({
      type: 'Feature',
      id: properties.id,
      properties,
      geometry: boundary ?? { type: 'Point', coordinates: [...properties.point] },
    })),
  };
}

/**
 * The inverse: reads any JSON, never throws. A feature that does not fit is left out and named,
 * as is a second feature with the same id.
 */
export function parseSites(json: unknown): {
  readonly sites: readonly Site[];
  readonly problems: readonly Problem[];
} {
  const { features, problems } = readFeatures(json, siteSchema, file);
  const sites = new Map<string, Site>();
  const twice: Problem[] = [];
  for (const { row, properties, geometry } of features) {
    if (sites.has(properties.id)) {
      const place = { file, row, field: 'id', siteId: properties.id };
      twice.push({ severity: 'error', code: 'idTwice', place, found: properties.id });
      continue;
    }
    const boundary = geometry.type === 'Point' ? null : geometry;
    sites.set(properties.id, Object.freeze({ ...properties, boundary }));
  }
  return { sites: [...sites.values()], problems: [...problems, ...twice] };
}
