import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { symbolZoom } from '../model/symbol';

/** On the opening view symbols grow and shrink with the map; nearer they grow slowly. */
export const symbolSize: ExpressionSpecification = [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  symbolZoom - 3,
  ['*', ['get', 'size'], 1 / 8],
  symbolZoom + 1,
  ['*', ['get', 'size'], 2],
  symbolZoom + 7,
  ['*', ['get', 'size'], 2.2],
];

/** Factor of `symbolSize` at a zoom, for hit tests. */
export function symbolScale(zoom: number): number {
  if (zoom <= symbolZoom + 1) return 2 ** (zoom - symbolZoom);
  const part = (2 ** (zoom - symbolZoom - 1) - 1) / (2 ** 6 - 1);
  return 2 + Math.min(1, part) * 0.2;
}
