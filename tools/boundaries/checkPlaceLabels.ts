import { booleanPointInPolygon } from '@turf/turf';
import { bbox } from 'topojson-client';
import type { HessenTopology } from '../../src/model/geo/boundaries';
import { BoundaryProblem } from './boundaryProblem';
import { findOverlap } from './findOverlap';
import { mercatorY } from './mercatorY';
import type { PlaceLabel } from './readPlaceLabels';
import { boundaryOf } from './shape';

/** The smallest sizes at which the names must stand free: width of Hessen on a phone … */
const phoneWidthPx = 350;
/** … and its height from which names of rank 2 are drawn (secondRankZoom in src/model/placeLabels.ts). */
const desktopHeightPx = 650;

/**
 * Makes sure that each town name lies in its municipality and that none overlap: rank 1 on a
 * phone, all of them on a desktop.
 * @throws BoundaryProblem that names the towns concerned
 */
export function checkPlaceLabels(labels: readonly PlaceLabel[], topology: HessenTopology): void {
  for (const label of labels) checkPlace(label, topology);
  const [west, south, east, north] = bbox(topology);
  const onPhone = labels.filter(({ rank }) => rank === 1);
  checkOverlap(onPhone, phoneWidthPx / (east - west), 'Telefon');
  checkOverlap(labels, desktopHeightPx / (mercatorY(north) - mercatorY(south)), 'Bildschirm');
}

function checkPlace({ ags, name, point }: PlaceLabel, topology: HessenTopology): void {
  const shape = topology.objects.municipalities.geometries.find(({ id }) => id === ags);
  const inside = shape && booleanPointInPolygon(point, boundaryOf(topology, shape));
  if (inside === true) return;
  const where = shape ? `liegt nicht in ${shape.properties.name}` : 'gehört zu keiner Gemeinde';
  throw new BoundaryProblem(`place-labels.json: ${name} (${ags}) ${where}.`);
}

function checkOverlap(labels: readonly PlaceLabel[], pxPerDegree: number, where: string): void {
  const pair = findOverlap(labels, pxPerDegree);
  if (pair === undefined) return;
  const names = pair.map(({ name }) => name).join(' und ');
  throw new BoundaryProblem(`place-labels.json: ${names} überdecken sich (${where}).`);
}
