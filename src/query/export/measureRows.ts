import type { Site } from '../../model/site';
import { countedMeasures } from '../money/counted';
import type { Query } from '../query';
import { siteTitle } from '../siteTitle';
import type { Cell } from './csv';
import type { ExportWords } from './exportWords';

/** Columns of the table of measures, in their order. */
export const measureColumns = [
  'siteId',
  'site',
  'title',
  'type',
  'status',
  'year',
  'costEur',
  'address',
  'lng',
  'lat',
  'note',
  'source',
  'page',
] as const;
export type MeasureColumn = (typeof measureColumns)[number];

/** The measures of a site that a query counts, one row each. */
export function measureRows(
  site: Site,
  query: Query,
  words: ExportWords,
): readonly Readonly<Record<MeasureColumn, Cell>>[] {
  return countedMeasures(site, query).map((measure) => ({
    siteId: site.id,
    site: siteTitle(site),
    title: measure.title,
    type: words.measureType(measure.type),
    status: words.measureStatus(measure.status),
    year: measure.year,
    costEur: measure.costEur,
    address: measure.address,
    lng: measure.point?.[0] ?? null,
    lat: measure.point?.[1] ?? null,
    note: measure.note,
    source: measure.source,
    page: words.page(site.id),
  }));
}
