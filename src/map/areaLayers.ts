import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { type SymbolKind, shapes } from '../model/symbol';
import { selected } from './highlightStates';
import { areaZoom, sourceIds } from './layerNames';
import type { Palette } from './palette';

/** Areas of sites: real boundaries drawn through, circles of the stated size dashed: they are schematic. */
export function areaLayers(palette: Palette): readonly LayerSpecification[] {
  const shown = (opacity: number): ExpressionSpecification => [
    'step',
    ['zoom'],
    ['case', selected, opacity, 0],
    areaZoom,
    ['case', selected, opacity, opacity * 0.7],
  ];
  const outline = (schematic: boolean): LineLayerSpecification => ({
    id: schematic ? 'area-circles' : 'area-boundaries',
    type: 'line',
    source: sourceIds.areas,
    filter: ['==', ['get', 'schematic'], schematic],
    paint: {
      'line-color': kindColour(palette),
      'line-width': 2,
      'line-opacity': shown(1),
      ...(schematic ? { 'line-dasharray': [3, 2] } : {}),
    },
  });
  const fill: LayerSpecification = {
    id: 'area-fill',
    type: 'fill',
    source: sourceIds.areas,
    paint: { 'fill-color': kindColour(palette), 'fill-opacity': shown(0.16) },
  };
  return [fill, outline(false), outline(true)];
}

const kindColour = (palette: Palette): ExpressionSpecification => {
  const cases = (Object.keys(shapes) as SymbolKind[]).flatMap((kind) => [kind, palette[kind]]);
  return ['match', ['get', 'kind'], ...cases, palette.state] as unknown as ExpressionSpecification;
};
