import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FilterSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { symbolZoom } from '../model/symbol';
import { highlighted, kindColour } from './expressions';
import { dotLayerId, nearestDotZoom, sourceIds } from './layerNames';
import type { Palette } from './palette';

/** Sites by the thousands as dots. */
export const dotLayer = (palette: Palette): CircleLayerSpecification => ({
  id: dotLayerId,
  type: 'circle',
  source: sourceIds.siteDots,
  maxzoom: nearestDotZoom,
  paint: {
    'circle-color': kindColour(palette),
    'circle-opacity': 0.9,
    'circle-stroke-color': ['case', highlighted, palette.highlight, palette.symbolRim],
    'circle-stroke-width': ['case', highlighted, 3, 0.5],
  },
});

/** What a list of all sites, in their order, has for a feature. */
const ownOf = (values: Iterable<number>): ExpressionSpecification => [
  'at',
  ['get', 'place'],
  ['literal', [...values]],
];

/** Those that are found. @param found 1 or 0 for each of all sites */
export const dotFilter = (found: Iterable<number>): FilterSpecification => [
  '==',
  ownOf(found) as never,
  1,
];

/** As large as symbols would be. @param radii of all sites, in pixels at `symbolZoom` */
export const dotRadius = (radii: readonly number[]): ExpressionSpecification => [
  'let',
  'radius',
  ['number', ownOf(radii)],
  [
    'interpolate',
    ['exponential', 2],
    ['zoom'],
    symbolZoom - 3,
    ['*', ['var', 'radius'], 1 / 8],
    symbolZoom + 1,
    ['*', ['var', 'radius'], 2],
  ],
];
