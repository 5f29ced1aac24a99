import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { forEach } from '../expressions';
import { mapFont, sourceIds, stopImageIds } from '../layerNames';
import type { Palette } from '../palette';
import { groundZoom } from './groundParts';

/** Layers that a map of streets replaces. */
export const coveredLayers = [
  'rivers',
  'railways',
  'river-names',
  'quarter-names',
  'stop-names',
  'station-names',
];

/** Fades in over half a zoom level: a step of the zoom does not make the ground jump. */
const fadeIn = (from: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  from,
  0,
  from + 0.5,
  1,
];

const widths = (...stops: readonly number[]): ExpressionSpecification =>
  ['interpolate', ['exponential', 1.5], ['zoom'], ...stops] as ExpressionSpecification;

/** Rivers and railways, directly on the land. */
export const groundLineLayers = (palette: Palette): readonly LineLayerSpecification[] => [
  {
    id: 'rivers',
    type: 'line',
    source: sourceIds.rivers,
    minzoom: groundZoom.lines,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': palette.water,
      'line-width': widths(8, 1.2, 11, 2.6, 13, 4.5, 16, 10),
      'line-opacity': fadeIn(groundZoom.lines),
    },
  },
  {
    id: 'railways',
    type: 'line',
    source: sourceIds.railways,
    minzoom: groundZoom.lines,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.rail,
      'line-width': widths(8, 0.9, 11, 1.3, 13, 1.8, 16, 2.8),
      'line-opacity': fadeIn(groundZoom.lines),
    },
  },
];

/** Quarters, in the shader that draws the dashed areas of sites. */
const fadeInEach = (from: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  from,
  forEach(0),
  from + 0.5,
  forEach(1),
];

/** The lines between quarters: finely dashed, and in no colour of a programme. */
export const quarterLayers = (palette: Palette): readonly LineLayerSpecification[] => [
  {
    id: 'quarters',
    type: 'line',
    source: sourceIds.quarters,
    minzoom: groundZoom.quarters,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': forEach(palette.quarter),
      'line-width': widths(12, 1, 15, 1.8),
      'line-dasharray': [4, 2],
      'line-opacity': fadeInEach(groundZoom.quarters),
    },
  },
];

/** Below sites and their names, which have the first claim to the room. */
export const groundNameLayers = (palette: Palette): readonly LayerSpecification[] => [
  riverNames(palette),
  ...stopDots(),
  ...stopNames(palette),
  quarterNames(palette),
];

const nameLayout = {
  'text-field': ['get', 'name'],
  'text-font': mapFont,
} satisfies SymbolLayerSpecification['layout'];

const riverNames = (palette: Palette): SymbolLayerSpecification => ({
  id: 'river-names',
  type: 'symbol',
  source: sourceIds.rivers,
  minzoom: groundZoom.borders,
  layout: {
    ...nameLayout,
    'symbol-placement': 'line',
    'symbol-spacing': 150,
    'text-max-angle': 30,
    'text-size': 13,
    'text-letter-spacing': 0.08,
  },
  paint: {
    'text-color': palette.waterName,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.6,
  },
});

/** Dots for stops, rings for railway stations: images, as sites have them, so that no shader is added. */
const stopDots = (): readonly SymbolLayerSpecification[] =>
  (['stop', 'station'] as const).map((kind) => ({
    id: `${kind}s`,
    type: 'symbol',
    source: sourceIds.stops,
    minzoom: groundZoom.stops,
    filter: ['==', ['get', 'station'], kind === 'station'],
    layout: {
      'icon-image': stopImageIds[kind],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 13, smallestStop[kind], 16, 1],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
    paint: { 'icon-opacity': forEach(1) },
  }));

/** Sizes at the zoom where they appear, as a part of those of the images. */
const smallestStop = { stop: 0.5, station: 0.7 };

/** Railway stations first, and larger: they take the room before other stops do. */
function stopNames(palette: Palette): readonly SymbolLayerSpecification[] {
  const names = (
    id: string,
    station: boolean,
    color: string,
    padding: SymbolLayerSpecification['layout'],
  ): SymbolLayerSpecification => ({
    id,
    type: 'symbol',
    source: sourceIds.stops,
    minzoom: groundZoom.stops,
    filter: ['==', ['get', 'station'], station],
    layout: {
      ...nameLayout,
      ...padding,
      'text-size': station ? 13 : 12.5,
      'text-max-width': 9,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': station ? 0.7 : 0.5,
      'text-justify': 'auto',
    },
    paint: { 'text-color': color, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
  });
  return [
    names('stop-names', false, palette.stopName, {
      'text-padding': ['step', ['zoom'], 18, 14, 10, 15, 4],
    }),
    names('station-names', true, palette.label, { 'text-padding': 3 }),
  ];
}

const quarterNames = (palette: Palette): SymbolLayerSpecification => ({
  id: 'quarter-names',
  type: 'symbol',
  source: sourceIds.quarterNames,
  minzoom: groundZoom.quarters,
  layout: {
    ...nameLayout,
    'text-size': ['interpolate', ['linear'], ['zoom'], 12, 13, 15, 16],
    'text-letter-spacing': 0.12,
    'text-max-width': 8,
  },
  paint: {
    'text-color': palette.label,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.6,
  },
});
