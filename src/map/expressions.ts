import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { symbolZoom } from '../model/symbol';

/** Whether a site or measure is the selected one, as `featureStates` writes it. */
export const selected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

/** Whether it is selected, or under the pointer on the map or in a list. */
export const highlighted: ExpressionSpecification = [
  'any',
  selected,
  ['boolean', ['feature-state', 'hovered'], false],
];

/** `icon-offset` from the property of that name, in pixels of the image. */
export const ownOffset: ExpressionSpecification = [
  'case',
  // Queried features have arrays as strings; those are not drawn.
  ['==', ['typeof', ['get', 'offset']], 'string'],
  ['literal', [0, 0]],
  ['array', 'number', 2, ['get', 'offset']],
];

/** On the opening view symbols scale with the map; nearer they grow slowly. */
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
