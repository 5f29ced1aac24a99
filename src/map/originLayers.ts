import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { mapFont, sourceIds } from './layerNames';
import type { Palette } from './palette';

/** The place that distances are measured from: a dot in a ring, with its name below. */
export function originLayers(palette: Palette): readonly LayerSpecification[] {
  const ring: LayerSpecification = {
    id: 'origin-ring',
    type: 'circle',
    source: sourceIds.origin,
    paint: {
      'circle-radius': 11,
      'circle-color': palette.halo,
      'circle-stroke-color': palette.asked,
      'circle-stroke-width': 3,
    },
  };
  const dot: LayerSpecification = {
    id: 'origin-dot',
    type: 'circle',
    source: sourceIds.origin,
    paint: { 'circle-radius': 5, 'circle-color': palette.asked },
  };
  const name: LayerSpecification = {
    id: 'origin-name',
    type: 'symbol',
    source: sourceIds.origin,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': mapFont,
      'text-size': 14,
      'text-anchor': 'top',
      'text-offset': [0, 1.1],
      'text-allow-overlap': true,
    },
    paint: {
      'text-color': palette.highlight,
      'text-halo-color': palette.halo,
      'text-halo-width': 2,
    },
  };
  return [ring, dot, name];
}
