import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** `icon-offset` from the property of that name, in pixels of the image. */
export const ownOffset: ExpressionSpecification = [
  'case',
  // Features that a query returns carry arrays as strings; they are not drawn from.
  ['==', ['typeof', ['get', 'offset']], 'string'],
  ['literal', [0, 0]],
  ['array', 'number', 2, ['get', 'offset']],
];
