import type { Feature, FeatureCollection, Point } from 'geojson';
import { groupBy } from '../model/groupBy';
import { measureKey } from '../model/measureKey';
import { placesOf } from '../model/places';
import type { ListedMeasure, ListedSite, LngLat } from '../model/site';
import { countedMeasures } from '../query/money/counted';
import type { Query } from '../query/query';
import { measureImageId, tileSide, tipHeight } from './measureImages';

/** Minimum zoom for the names of measures. */
export const measureNameZoom = 14;

/** A measure with a place of its own, as the map draws it. */
export interface MeasurePlace {
  readonly key: string;
  readonly siteId: string;
  readonly measure: ListedMeasure;
  readonly title: string;
  readonly point: LngLat;
  /**
   * From the place to the centre of the tile, in pixels: measures of one place form a row above it.
   */
  readonly offset: readonly [number, number];
  /** No other measure is at the same place. */
  readonly alone: boolean;
}

const tileGap = 2;

/** The measures that the query counts and whose place is known. */
export function measurePlaces(sites: readonly ListedSite[], query: Query): readonly MeasurePlace[] {
  const located = sites.flatMap((site) => locatedOf(site, query));
  const rows = groupBy(located, ({ point }) => point.join());
  return located.map((place) => {
    const row = rows.get(place.point.join()) ?? [place];
    const steps = row.indexOf(place) - (row.length - 1) / 2;
    return {
      ...place,
      offset: [steps * (tileSide + tileGap), -(tipHeight + tileSide / 2)],
      alone: row.length === 1,
    };
  });
}

function locatedOf(site: ListedSite, query: Query) {
  const counted = new Set(countedMeasures(site, query));
  return placesOf(site).measures.flatMap(({ index, title, point }) => {
    const measure = site.measures[index];
    if (measure === undefined || !counted.has(measure)) return [];
    return [{ key: measureKey(site.id, index), siteId: site.id, measure, title, point }];
  });
}

/** The properties that the layers need of a measure. */
interface MeasureProperties {
  readonly id: string;
  readonly title: string;
  readonly image: string;
  readonly offset: readonly [number, number];
  readonly alone: boolean;
}

/** Places as GeoJSON, for the source of the layers. */
export const measureFeatures = (
  places: readonly MeasurePlace[],
): FeatureCollection<Point, MeasureProperties> => ({
  type: 'FeatureCollection',
  features: places.map(
    ({ key, measure, title, point, offset, alone }): Feature<Point, MeasureProperties> => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...point] },
      properties: {
        id: key,
        title,
        image: measureImageId(measure.type),
        offset,
        alone,
      },
    }),
  ),
});
