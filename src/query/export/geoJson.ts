import type { Site } from '../../model/site';
import { toGeoJson } from '../../model/sitesGeoJson';
import { countedEur, countedMeasures } from '../money/counted';
import type { Query } from '../query';
import { siteTitle } from '../siteTitle';
import { sourcesAsOf } from '../sourcesAsOf';
import type { ExportWords, FileNote } from './exportWords';

/**
 * Sites as RFC 7946 GeoJSON: the published facts of each, and what the query counts of it. The
 * layer's metadata is in foreign members; GDAL reads its name and description.
 */
export function exportedGeoJson(
  sites: readonly Site[],
  query: Query,
  { page }: Pick<ExportWords, 'page'>,
  layer: { readonly name: string; readonly description: string; readonly metadata: FileNote },
) {
  return {
    type: 'FeatureCollection',
    ...layer,
    features: sites.flatMap((site) =>
      toGeoJson([site]).features.map((feature) => ({
        ...feature,
        properties: { ...feature.properties, ...shown(site, query, page) },
      })),
    ),
  } as const;
}

const shown = (site: Site, query: Query, page: ExportWords['page']) => ({
  title: siteTitle(site),
  countedEur: countedEur(site, query),
  countedMeasures: countedMeasures(site, query).length,
  sourcesAsOf: sourcesAsOf(site).date,
  page: page(site.id),
});
