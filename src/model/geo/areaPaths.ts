import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import { groupBy } from '../groupBy';
import type { HessenTopology } from './boundaries';
import { toViewBox } from './openingView';

/** An area as an SVG path in the view box of the SVG map. */
export interface AreaPath {
  readonly key: string;
  readonly path: string;
}

/** The districts and independent cities of the topology. */
export function districtPaths(topology: HessenTopology): readonly AreaPath[] {
  const districts = groupBy(
    topology.objects.municipalities.geometries,
    ({ properties }) => properties.districtAgs,
  );
  return [...districts].map(([key, shapes]) => ({
    key,
    path: pathOf(merge(topology, [...shapes]) as MultiPolygon),
  }));
}

/** Its municipalities; land that belongs to none stays empty. */
export const municipalityPaths = (topology: HessenTopology): readonly AreaPath[] =>
  topology.objects.municipalities.geometries
    .filter(({ properties }) => properties.unincorporated !== true)
    .map((shape) => ({
      key: shape.id,
      path: pathOf((feature(topology, shape) as Feature<Polygon | MultiPolygon>).geometry),
    }));

const pathOf = (shape: Polygon | MultiPolygon): string =>
  (shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()).map(ringPath).join('');

/**
 * A precision of 0.1 pixels is enough; points that then coincide with the one before are dropped.
 */
function ringPath(ring: readonly (readonly number[])[]): string {
  const points = ring.map(([lng = 0, lat = 0]) =>
    toViewBox([lng, lat])
      .map((value) => value.toFixed(1))
      .join(' '),
  );
  return `M${points.filter((point, index) => point !== points[index - 1]).join('L')}Z`;
}
