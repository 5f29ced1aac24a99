import { mercatorY } from './mercatorY';
import type { PlaceLabel } from './readPlaceLabels';

/** Estimates for a 13 px sans serif, with a little air around each name. */
const characterPx = 7;
const gapPx = 4;
const linePx = 16;

/**
 * The first two names that would overlap, each centred at its point.
 * @param pxPerDegree scale of the map: pixels per degree of longitude
 */
export function findOverlap(
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
