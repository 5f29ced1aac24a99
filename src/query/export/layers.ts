import type { MultiPolygon, Point } from 'geojson';
import type { Population } from '../../model/population';
import type { LngLat, Site } from '../../model/site';
import type { Query } from '../query';
import { amountColumns, amountRows } from './amountRows';
import { type Columns, type RowOf, withoutPlace } from './columns';
import type { ExportWords } from './exportWords';
import { measureColumns, measureRows } from './measureRows';
import { siteColumns, siteRow } from './siteRow';

/** A table whose rows have places: one kind of geometry, or none at all. */
export interface Layer<C extends Columns = Columns> {
  readonly columns: C;
  readonly geometryType: 'Point' | 'MultiPolygon' | null;
  readonly features: readonly {
    readonly row: RowOf<C>;
    /** Null where no place is known. */
    readonly geometry: Point | MultiPolygon | null;
  }[];
}

/** The layers of a file for maps, in their order; their names are the same in all languages. */
export const layerIds = ['sites', 'areas', 'measures', 'amounts'] as const;
export type LayerId = (typeof layerIds)[number];

/**
 * Sites as points, those whose area is known again as areas, their measures and their yearly
 * amounts: flat rows that share the id of the site.
 * @param query counts money and measures, as in list and sums
 * @param population null where it has not come
 */
export function exportLayers(
  sites: readonly Site[],
  query: Query,
  population: Population | null,
  words: ExportWords,
) {
  const ofSite = withoutPlace(siteColumns);
  const rows = sites.map((site) => ({ site, row: siteRow(site, query, population, words) }));
  return {
    sites: {
      columns: ofSite,
      geometryType: 'Point',
      features: rows.map(({ site, row }) => ({ row, geometry: toPoint(site.point) })),
    },
    areas: {
      columns: ofSite,
      geometryType: 'MultiPolygon',
      features: rows.flatMap(({ site, row }) =>
        site.boundary === null ? [] : [{ row, geometry: toMultiPolygon(site.boundary) }],
      ),
    },
    measures: {
      columns: withoutPlace(measureColumns),
      geometryType: 'Point',
      features: sites.flatMap((site) =>
        measureRows(site, query, words).map((row) => ({
          row,
          geometry:
            typeof row.lng === 'number' && typeof row.lat === 'number'
              ? toPoint([row.lng, row.lat])
              : null,
        })),
      ),
    },
    amounts: {
      columns: amountColumns,
      geometryType: null,
      features: sites.flatMap((site) =>
        amountRows(site, query, words).map((row) => ({ row, geometry: null })),
      ),
    },
  } as const satisfies Readonly<Record<LayerId, Layer>>;
}

const toPoint = (point: LngLat): Point => ({ type: 'Point', coordinates: [...point] });

const toMultiPolygon = (boundary: NonNullable<Site['boundary']>): MultiPolygon =>
  boundary.type === 'MultiPolygon'
    ? boundary
    : { type: 'MultiPolygon', coordinates: [boundary.coordinates] };
