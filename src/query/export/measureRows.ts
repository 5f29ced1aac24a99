import { type Measure, measureFields, type Site } from '../../model/site';
import { countedMeasures } from '../money/counted';
import type { Query } from '../query';
import { siteTitle } from '../siteTitle';
import type { Cell } from './csv';
import type { ExportWords } from './exportWords';

/** The precision of a point matters on the map only. */
type ExportedField = Exclude<keyof Measure, 'point' | 'placeBasis' | 'placeSource'>;
export type MeasureColumn =
  | 'siteId'
  | 'site'
  | ExportedField
  | 'lng'
  | 'lat'
  | 'sourceName'
  | 'page';

/** Columns of the table of measures: all fields in their order, between the site and its page. */
export const measureColumns: readonly MeasureColumn[] = [
  'siteId',
  'site',
  ...measureFields.flatMap((field): readonly MeasureColumn[] => {
    if (field === 'point') return ['lng', 'lat'];
    return field === 'placeBasis' || field === 'placeSource' ? [] : [field];
  }),
  'sourceName',
  'page',
];

/** The measures of a site that a query counts, one row each. */
export function measureRows(
  site: Site,
  query: Query,
  words: ExportWords,
): readonly Readonly<Record<MeasureColumn, Cell>>[] {
  return countedMeasures(site, query).map(({ point, placeBasis, placeSource, ...fields }) => ({
    siteId: site.id,
    site: siteTitle(site),
    ...fields,
    type: words.measureType(fields.type),
    status: words.measureStatus(fields.status),
    lng: point?.[0] ?? null,
    lat: point?.[1] ?? null,
    sourceName:
      site.sources.filter(({ url }) => url === fields.source).map(words.source)[0] ?? null,
    page: words.page(site.id),
  }));
}
