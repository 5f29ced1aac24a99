import type {
  ExpressionSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { measureZoom } from '../model/symbol';
import { forEach, highlighted, ownOffset } from './expressions';
import { mapFont, sourceIds } from './layerNames';
import {
  highlightedImageSuffix,
  paperImageId,
  tileSide,
  tipHeight,
  tipImageId,
} from './measureImages';
import { measureNameZoom } from './measurePlaces';
import type { Palette } from './palette';

const nameSize = 13;
const em = (px: number): number => Math.round((px / nameSize) * 100) / 100;

/** Above the tile, in the middle of a row; and beside it, at its height. */
const above: readonly [number, number] = [0, -em(tipHeight + tileSide + 8)];
const besideX = em(tileSide / 2 + 4);
const besideY = -em(tipHeight + tileSide / 2);

const measureNames = 'measure-names';
const highlightedNames = 'highlighted-measure-names';

/**
 * The filters of the layers of names while some measures are highlighted: each name is in one of
 * them. (Opacities would need a shader more.)
 */
export function nameFilters(keys: readonly string[]) {
  const isHighlighted: ExpressionSpecification = ['in', ['get', 'id'], ['literal', [...keys]]];
  return {
    [measureNames]: ['all', ['get', 'alone'], ['!', isHighlighted]],
    [highlightedNames]: isHighlighted,
  } as const satisfies Readonly<Record<string, ExpressionSpecification>>;
}

/**
 * A tip at the place, the tile with the icon above it, and at high zoom the name of a lone measure.
 */
export function measureLayers(palette: Palette): SymbolLayerSpecification[] {
  const shared = { type: 'symbol', source: sourceIds.measures } as const;
  return [
    {
      ...shared,
      id: 'measure-tips',
      minzoom: measureZoom,
      layout: {
        'icon-image': tipImageId,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': forEach(1) },
    },
    {
      ...shared,
      id: 'measure-icons',
      minzoom: measureZoom,
      layout: {
        'icon-image': ['get', 'image'],
        'icon-offset': ownOffset,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': forEach(1) },
    },
    {
      ...shared,
      id: measureNames,
      minzoom: measureNameZoom,
      filter: nameFilters([])[measureNames],
      layout: {
        'text-field': ['get', 'title'],
        'text-font': mapFont,
        'text-size': nameSize,
        'text-max-width': 12,
        'text-justify': 'auto',
        'text-variable-anchor-offset': [
          'left',
          [besideX, besideY],
          'right',
          [-besideX, besideY],
          'bottom',
          [...above],
        ],
      },
      paint: {
        'text-color': palette.label,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.6,
      },
    },
  ];
}

/**
 * The highlighted measure over all else, with its name on paper. Other tiles are invisible here,
 * but keep the names of sites and streets away from those below.
 */
export function highlightedMeasureLayers(palette: Palette): SymbolLayerSpecification[] {
  const shared = { type: 'symbol', source: sourceIds.measures, minzoom: measureZoom } as const;
  return [
    {
      ...shared,
      id: 'measures-highlighted',
      layout: {
        'icon-image': ['concat', ['get', 'image'], highlightedImageSuffix],
        'icon-offset': ownOffset,
        'icon-allow-overlap': true,
      },
      paint: { 'icon-opacity': ['case', highlighted, 1, 0] },
    },
    {
      ...shared,
      id: highlightedNames,
      filter: nameFilters([])[highlightedNames],
      layout: {
        'text-field': ['get', 'title'],
        'text-font': mapFont,
        'text-size': nameSize,
        'text-max-width': 16,
        'text-anchor': 'bottom',
        'text-offset': [...above],
        'text-allow-overlap': true,
        'text-ignore-placement': true,
        'icon-image': paperImageId,
        'icon-text-fit': 'both',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'text-color': palette.highlight, 'icon-opacity': forEach(1) },
    },
  ];
}
