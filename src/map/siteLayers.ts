import type {
  ExpressionSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { formerOpacity, nearZoom } from '../model/symbol';
import { highlighted, ofFound, symbolOffset, symbolSize } from './expressions';
import {
  areaZoom,
  mapFont,
  ringImageId,
  sourceIds,
  stemImageId,
  symbolImageRadius,
  symbolLayerId,
} from './layerNames';
import type { Palette } from './palette';

/** Symbols of sites with their names. */
export const siteLayers = (palette: Palette): readonly SymbolLayerSpecification[] => [
  stems,
  siteSymbols(palette),
];

/**
 * The hovered and the selected symbol in a ring, over all symbols and names. Other symbols are
 * invisible here, but keep all names away from those below: upper layers take the room first.
 */
export const highlightedSiteLayers = (): readonly SymbolLayerSpecification[] => [
  highlightedLayer('site-rings', { 'icon-image': ringImageId, 'icon-ignore-placement': true }),
  highlightedLayer('sites-highlighted', { 'icon-image': ['get', 'image'] }),
];

/** Below symbols that stand aside: a dot at the true place, and a line. */
const stems: SymbolLayerSpecification = {
  id: 'site-stems',
  type: 'symbol',
  source: sourceIds.sites,
  minzoom: nearZoom,
  filter: ['has', 'stem'],
  layout: {
    'icon-image': stemImageId,
    'icon-rotate': ['get', 'stem'],
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
  },
  paint: { 'icon-opacity': ofFound(1) },
};

const symbolLayout = {
  'icon-size': symbolSize,
  'icon-offset': symbolOffset,
  'icon-allow-overlap': true,
  'symbol-sort-key': ['get', 'order'],
} as const satisfies SymbolLayerSpecification['layout'];

const highlightedLayer = (
  id: string,
  layout: SymbolLayerSpecification['layout'],
): SymbolLayerSpecification => ({
  id,
  type: 'symbol',
  source: sourceIds.sites,
  layout: { ...symbolLayout, ...layout },
  paint: { 'icon-opacity': ofFound(['case', highlighted, 1, 0]) },
});

/** Symbols, and from `areaZoom` their names beside them. */
function siteSymbols(palette: Palette): SymbolLayerSpecification {
  return {
    id: symbolLayerId,
    type: 'symbol',
    source: sourceIds.sites,
    layout: {
      ...symbolLayout,
      'icon-image': ['get', 'image'],
      'icon-ignore-placement': true,
      'text-field': siteName,
      'text-font': mapFont,
      'text-size': 14,
      'text-max-width': 12,
      'text-optional': true,
      'text-justify': 'auto',
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': ['+', ['*', ['get', 'size'], ['get', 'reach'], nameOffsetPerSize], 0.4],
    },
    paint: {
      'icon-opacity': ofFound(['case', highlighted, 1, ['get', 'former'], formerOpacity, 0.9]),
      'text-color': palette.highlight,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.6,
    },
  };
}

/** Radius of a circle of size 1 in ems of its name, at the zooms where names are shown. */
const nameOffsetPerSize = (symbolImageRadius * 2.2) / 14;

const siteName: ExpressionSpecification = ['step', ['zoom'], '', areaZoom, ['get', 'title']];
