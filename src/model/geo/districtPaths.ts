import { merge } from 'topojson-client';
import { groupBy } from '../groupBy';
import type { HessenTopology } from './boundaries';
import { toViewBox } from './openingView';

/** The area of a district as an SVG path in the view box of the SVG map. */
export interface DistrictPath {
  readonly key: string;
  readonly path: string;
}

/** The districts and independent cities of the topology. */
export function districtPaths(topology: HessenTopology): readonly DistrictPath[] {
  const districts = groupBy(
    topology.objects.municipalities.geometries,
    ({ properties }) => properties.districtAgs,
  );
  return [...districts].map(([key, shapes]) => ({
    key,
    path: merge(topology, [...shapes])
      .coordinates.flat()
      .map(ringPath)
      .join(''),
  }));
}

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
