import * as v from 'valibot';
import { type Problem, problemAt } from '../problem';
import { isWebLink, type LngLat, siteSchema } from '../site';
import { encodingProblems } from './encoding';
import { parseJson } from './parseJson';
import { readFeatures } from './readFeatures';

/** The part of a site in data/sites.geojson itself; the tables add the rest. */
export const recordSchema = v.pick(siteSchema, [
  'id',
  'name',
  'nameDocumented',
  'municipalities',
  'ags',
  'districts',
  'districtAgs',
  'extent',
  'areaHa',
  'areaSource',
  'population',
  'populationYear',
  'populationSource',
  'precision',
  'placeBasis',
  'placeSource',
  'summary',
]);

export interface SiteRecord extends Readonly<v.InferOutput<typeof recordSchema>> {
  readonly row: number;
  readonly point: LngLat;
}

const file = 'sites.geojson';

/** Reads data/sites.geojson: one Point feature per funded area. Never throws. */
export function readSiteRecords(content: string | undefined): {
  readonly records: readonly SiteRecord[];
  readonly problems: readonly Problem[];
} {
  const { records, problems } = recordsIn(parseJson(content));
  return { records, problems: [...encodingProblems(file, content ?? ''), ...problems] };
}

/** The sites of a FeatureCollection of unknown origin. Never throws. */
export function recordsIn(collection: unknown): ReturnType<typeof readSiteRecords> {
  const { features, problems } = readFeatures(collection, recordSchema, file);
  const found = [...problems];
  const records = features.flatMap(({ row, properties, geometry }) => {
    const [lng, lat] = geometry.type === 'Point' ? geometry.coordinates : [];
    if (lng === undefined || lat === undefined) {
      found.push(geometryProblem(row, properties.id, geometry.type));
      return [];
    }
    found.push(...figureProblems(row, properties));
    return [{ ...properties, row, point: [lng, lat] as const }];
  });
  return { records, problems: found };
}

const geometryProblem = (row: number, siteId: string, found: string): Problem =>
  problemAt({ file, row, field: 'geometry', siteId }, 'geometryInvalid', found, 'Point');

/** A size or number of inhabitants is dropped without its source; the site itself stays. */
function figureProblems(row: number, record: v.InferOutput<typeof recordSchema>): Problem[] {
  const rules = [
    ['areaSource', record.areaHa !== null && !isWebLink(record.areaSource ?? '')],
    ['populationSource', record.population !== null && !isWebLink(record.populationSource ?? '')],
  ] as const;
  return rules.flatMap(([field, broken]): Problem[] => {
    const problem = problemAt({ file, row, field, siteId: record.id }, 'valueMissing', '');
    return broken ? [{ ...problem, severity: 'warning' }] : [];
  });
}
