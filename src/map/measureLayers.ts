import type {
  ExpressionSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { measureZoom } from '../model/symbol';
import { highlighted, ownOffset } from './expressions';
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
    },
    {
      ...shared,
      id: 'measure-names',
      minzoom: measureNameZoom,
      filter: ['get', 'alone'],
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
        'text-opacity': ['case', highlighted, 0, 1],
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
  const shown: ExpressionSpecification = ['case', highlighted, 1, 0];
  return [
    {
      ...shared,
      id: 'measures-highlighted',
      layout: {
        'icon-image': ['concat', ['get', 'image'], highlightedImageSuffix],
        'icon-offset': ownOffset,
        'icon-allow-overlap': true,
      },
      paint: { 'icon-opacity': shown },
    },
    {
      ...shared,
      id: 'highlighted-measure-names',
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
      paint: { 'text-color': palette.highlight, 'icon-opacity': shown, 'text-opacity': shown },
    },
  ];
}
