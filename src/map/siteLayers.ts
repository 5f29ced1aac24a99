import type {
  ExpressionSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { formerOpacity } from '../model/symbol';
import { highlighted, ownOffset, symbolSize } from './expressions';
import {
  areaZoom,
  mapFont,
  ringImageId,
  sourceIds,
  symbolImageRadius,
  symbolLayerId,
  truePlaceZoom,
} from './layerNames';
import type { Palette } from './palette';

/** Symbols of sites with their names, and below them the rings of highlighted ones. */
export const siteLayers = (palette: Palette): readonly SymbolLayerSpecification[] => [
  siteRings(),
  siteSymbols(palette),
];

const offset: ExpressionSpecification = [
  'step',
  ['zoom'],
  ownOffset,
  truePlaceZoom,
  ['literal', [0, 0]],
];

const symbolLayout = {
  'icon-size': symbolSize,
  'icon-offset': offset,
  'icon-allow-overlap': true,
  'symbol-sort-key': ['get', 'order'],
} as const satisfies SymbolLayerSpecification['layout'];

/** Rings around the hovered and the selected symbol. */
function siteRings(): SymbolLayerSpecification {
  return {
    id: 'site-rings',
    type: 'symbol',
    source: sourceIds.sites,
    layout: { ...symbolLayout, 'icon-image': ringImageId, 'icon-ignore-placement': true },
    paint: { 'icon-opacity': ['case', highlighted, 1, 0] },
  };
}

/** Symbols, and from `areaZoom` their names beside them: in one layer, so that names avoid symbols. */
function siteSymbols(palette: Palette): SymbolLayerSpecification {
  return {
    id: symbolLayerId,
    type: 'symbol',
    source: sourceIds.sites,
    layout: {
      ...symbolLayout,
      'icon-image': ['get', 'image'],
      'text-field': siteName,
      'text-font': mapFont,
      'text-size': 14,
      'text-max-width': 12,
      'text-optional': true,
      'text-justify': 'auto',
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': ['+', ['*', ['get', 'size'], nameOffsetPerSize], 0.5],
    },
    paint: {
      'icon-opacity': ['case', highlighted, 1, ['get', 'former'], formerOpacity, 0.9],
      'text-color': palette.highlight,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.6,
    },
  };
}

/** Radius of a symbol of size 1 in ems of its name, at the zooms where names are shown. */
const nameOffsetPerSize = (symbolImageRadius * 2.2) / 14;

const siteName: ExpressionSpecification = [
  'step',
  ['zoom'],
  '',
  areaZoom,
  ['format', ['get', 'title'], {}, '\n', {}, ['get', 'areaNote'], { 'font-scale': 0.9 }],
];
