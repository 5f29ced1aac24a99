import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { placeNameOffsetEm, secondRankZoom } from '../model/geo/placeLabels';
import { mapFont, ownLayers, sourceIds } from './layerNames';
import type { Palette } from './palette';

/** From here each municipality has its name. */
const townZoom = ownLayers.names.minzoom;

/** Names of places: few and large ones first, nearer those of all municipalities. */
export function nameLayers(palette: Palette): readonly SymbolLayerSpecification[] {
  const paint = {
    'text-color': palette.label,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.6,
  };
  const layer = (
    id: string,
    rank: number,
    zooms: { minzoom?: number; maxzoom?: number },
    free: boolean,
  ): SymbolLayerSpecification => ({
    id,
    type: 'symbol',
    source: sourceIds.places,
    filter: ['==', ['get', 'rank'], rank],
    ...zooms,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': mapFont,
      'text-size': 13,
      'text-offset': [0, placeNameOffsetEm],
      'text-max-width': 30,
      ...(free ? { 'text-allow-overlap': true, 'text-ignore-placement': true } : {}),
    },
    paint,
  });
  return [
    layer('places-first', 1, { maxzoom: townZoom }, true),
    layer('places-second', 2, { minzoom: secondRankZoom, maxzoom: townZoom }, true),
    layer(ownLayers.names.id, 3, { minzoom: townZoom }, false),
  ];
}
