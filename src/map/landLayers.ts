import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { sourceIds } from './layerNames';
import type { Palette } from './palette';

/** The ground: the land with the lines of its municipalities and districts, and what is asked for. */
export const landLayers = (palette: Palette): readonly LayerSpecification[] => [
  { id: 'outside', type: 'background', paint: { 'background-color': palette.outside } },
  { id: 'land', type: 'fill', source: sourceIds.land, paint: { 'fill-color': palette.land } },
  boundaryLine('municipalities', palette.municipality, [7, 0.8, 12, 1.6]),
  boundaryLine('districts', palette.district, [7, 0.9, 12, 2.4]),
  boundaryLine('state', palette.state, [7, 1.3, 12, 3]),
  askedAreas(palette),
];

type Stops = readonly [zoom: number, value: number, zoom: number, value: number];
const byZoom = (stops: Stops): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...stops,
];

function boundaryLine(level: string, colour: string, width: Stops): LineLayerSpecification {
  return {
    id: `line-${level}`,
    type: 'line',
    source: sourceIds.lines,
    filter: ['==', ['get', 'level'], level],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': byZoom(width) },
  };
}

/** Outline of the districts or municipalities that are asked for. */
const askedAreas = (palette: Palette): LineLayerSpecification => ({
  id: 'asked-areas',
  type: 'line',
  source: sourceIds.asked,
  layout: { 'line-join': 'round' },
  paint: { 'line-color': palette.asked, 'line-width': byZoom([7, 2, 12, 4]) },
});
