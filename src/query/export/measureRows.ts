import type { Measure, Site } from '../../model/site';
import { countedMeasures } from '../money/counted';
import type { Query } from '../query';
import { siteTitle } from '../siteTitle';
import type { ColumnKind, Columns, RowOf } from './columns';
import type { ExportWords } from './exportWords';

/** The place of a point is in two columns; its precision matters on the map only. */
type ExportedField = Exclude<keyof Measure, 'point' | 'placeBasis' | 'placeSource'>;

/** Columns of the table of measures: the fields in their order, between the site and its page. */
export const measureColumns = {
  siteId: 'text',
  site: 'text',
  title: 'text',
  type: 'text',
  status: 'text',
  year: 'whole',
  costEur: 'whole',
  address: 'text',
  lng: 'decimal',
  lat: 'decimal',
  note: 'text',
  source: 'text',
  sourceName: 'text',
  page: 'text',
} as const satisfies Columns & Readonly<Record<ExportedField, ColumnKind>>;
export type MeasureColumn = keyof typeof measureColumns;

/** The measures of a site that a query counts, one row each. */
export function measureRows(
  site: Site,
  query: Query,
  words: ExportWords,
): readonly RowOf<typeof measureColumns>[] {
  return countedMeasures(site, query).map(({ point, placeBasis, placeSource, ...fields }) => ({
    siteId: site.id,
    site: siteTitle(site),
    ...fields,
    type: words.measureType(fields.type),
    status: words.measureStatus(fields.status),
    lng: point?.[0] ?? null,
    lat: point?.[1] ?? null,
    sourceName: sourceName(site, fields.source, words),
    page: words.page(site.id),
  }));
}

/** A source of a site in one line; null where the site does not list it. */
export function sourceName(
  { sources }: Pick<Site, 'sources'>,
  url: string,
  words: Pick<ExportWords, 'source'>,
): string | null {
  const source = sources.find((candidate) => candidate.url === url);
  return source === undefined ? null : words.source(source);
}
