import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import { bbox } from 'topojson-client';
import * as v from 'valibot';
import type { HessenTopology } from '../../src/model/geo/boundaries';
import { boundaryOf } from './checkTopology';
import { BoundaryProblem } from './problem';

const PlaceLabel = v.object({
  ags: v.string(),
  name: v.pipe(v.string(), v.nonEmpty()),
  /** 1 = on every screen, 2 = only where Hessen is drawn larger than on a phone. */
  rank: v.picklist([1, 2]),
  /** Longitude and latitude of the middle of the name, in degrees. */
  point: v.tuple([v.number(), v.number()]),
});

/** One entry of place-labels.json: a town name on the base map, centred at its point. */
export type PlaceLabel = v.InferOutput<typeof PlaceLabel>;

/**
 * Reads the town names.
 * @throws BoundaryProblem that names the unreadable entry
 */
export function readPlaceLabels(path: string): readonly PlaceLabel[] {
  const result = v.safeParse(v.array(PlaceLabel), JSON.parse(readFileSync(path, 'utf8')));
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new BoundaryProblem(
    `place-labels.json: ${v.getDotPath(issue)} erwartet ${issue.expected}, gefunden ${issue.received}.`,
  );
}

/**
 * The northing of Web Mercator in the unit of longitude.
 * @param lat latitude in degrees
 * @returns degrees of longitude from the equator, so that one scale serves both axes
 */
const mercatorY = (lat: number): number =>
  (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;

/** Estimates for a 13 px sans serif, with padding around each name. */
const characterPx = 7;
const gapPx = 4;
const linePx = 16;

/**
 * The first two names that would overlap, each centred at its point.
 * @param pxPerDegree scale of the map: pixels per degree of longitude
 */
function findOverlap(
  labels: readonly PlaceLabel[],
  pxPerDegree: number,
): readonly [PlaceLabel, PlaceLabel] | undefined {
  for (const [index, a] of labels.entries()) {
    const b = labels.slice(index + 1).find((other) => overlap(a, other, pxPerDegree));
    if (b !== undefined) return [a, b];
  }
  return undefined;
}

function overlap(a: PlaceLabel, b: PlaceLabel, pxPerDegree: number): boolean {
  const dx = Math.abs(a.point[0] - b.point[0]) * pxPerDegree;
  const dy = Math.abs(mercatorY(a.point[1]) - mercatorY(b.point[1])) * pxPerDegree;
  const halfWidths = ((a.name.length + b.name.length) * characterPx) / 2;
  return dx < halfWidths + gapPx && dy < linePx;
}

/** Minimum sizes without overlap: width of Hessen on a phone … */
const phoneWidthPx = 350;
/** … and its height from which names of rank 2 are drawn (secondRankZoom in src/model/placeLabels.ts). */
const desktopHeightPx = 650;

/**
 * Checks that each town name is in its municipality and that none overlap: rank 1 on a phone, all
 * of them on a desktop.
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
