import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { nameSizeOf } from '../model/geo/openingNames';
import { largeNameZooms } from '../model/geo/openingView';
import { dotLayer } from './dotLayer';
import { kindColour, selected } from './expressions';
import { groundLineLayers, groundNameLayers, quarterLayers } from './ground/groundLayers';
import { areaZoom, mapFont, ownLayers, sourceIds } from './layerNames';
import { highlightedMeasureLayers, measureLayers } from './measureLayers';
import type { Palette } from './palette';
import { highlightedSiteLayers, siteLayers } from './siteLayers';

/**
 * All layers from bottom to top, in the colours of the theme. Pure: a theme change recreates them.
 */
export const mapLayers = (palette: Palette): readonly LayerSpecification[] => [
  ...landLayers(palette),
  ...areaLayers(palette),
  ...groundNameLayers(palette),
  ...measureLayers(palette),
  ...nameLayers(palette),
  dotLayer(palette),
  ...siteLayers(palette),
  ...highlightedSiteLayers(),
  ...highlightedMeasureLayers(palette),
  ...originLayers(palette),
];

/**
 * The base: the land with the lines of its municipalities and districts, and the selected areas. Around
 * it is what lies below the map: the picture of the first screen, then the ground of the page.
 */
const landLayers = (palette: Palette): readonly LayerSpecification[] => [
  {
    id: 'land',
    type: 'fill',
    source: sourceIds.land,
    // The outline of the state runs along its edge; smoothing that needs a shader of its own.
    paint: { 'fill-color': palette.land, 'fill-antialias': false },
  },
  ...groundLineLayers(palette),
  boundaryLine('municipalities', palette.municipality, [7, 0.8, 12, 1.6]),
  boundaryLine('districts', palette.district, [7, 0.9, 12, 2.4]),
  boundaryLine('state', palette.state, [7, 1.3, 12, 3]),
  ...quarterLayers(palette),
  selectedAreas(palette),
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

/** Outline of the selected districts or municipalities. */
const selectedAreas = (palette: Palette): LineLayerSpecification => ({
  id: 'selected-areas',
  type: 'line',
  source: sourceIds.selectedAreas,
  layout: { 'line-join': 'round' },
  paint: { 'line-color': palette.accent, 'line-width': byZoom([7, 2, 12, 4]) },
});

/**
 * Areas of sites: real boundaries solid; circles of the stated size dashed, as they are schematic.
 */
function areaLayers(palette: Palette): readonly LayerSpecification[] {
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
    paint: {
      'fill-color': kindColour(palette),
      'fill-opacity': shown(0.16),
      // Outlines have layers of their own.
      'fill-antialias': false,
    },
  };
  return [fill, outline(false), outline(true)];
}

/** Minimum zoom for the names of all municipalities. */
const townZoom = ownLayers.names.minzoom;
/** Zoom from which no name is placed by `openingNames` any more. */
const lastOpeningZoom = largeNameZooms[4];

/**
 * Names of places: a few large ones first, which `openingNames` keeps off the symbols; nearer those of
 * all municipalities, each on a free side of its place.
 */
function nameLayers(palette: Palette): readonly LayerSpecification[] {
  const layout = {
    'text-field': ['get', 'name'],
    'text-font': mapFont,
    'text-max-width': 30,
  } as const satisfies SymbolLayerSpecification['layout'];
  const paint = {
    'text-color': palette.label,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.6,
  };
  const names: SymbolLayerSpecification = {
    id: ownLayers.names.id,
    type: 'symbol',
    source: sourceIds.places,
    minzoom: townZoom,
    // Until then larger towns are among those of the opening view.
    filter: ['step', ['zoom'], ['>=', ['get', 'rank'], 3], lastOpeningZoom, true],
    layout: {
      ...layout,
      'text-size': ['case', ['==', ['get', 'rank'], 1], nameSizeOf(1), nameSizeOf(4)],
      'text-variable-anchor-offset': [
        'case',
        ['==', ['get', 'rank'], 1],
        ['literal', anchorsAt(1, 2.6, 4.2, 5.8, 7.4)],
        ['literal', anchorsAt(1, 2.6)],
      ],
      'symbol-sort-key': ['get', 'order'],
    },
    paint,
  };
  const opening: SymbolLayerSpecification = {
    id: 'opening-names',
    type: 'symbol',
    source: sourceIds.openingPlaces,
    maxzoom: lastOpeningZoom,
    filter: ['has', 'name'],
    layout: {
      ...layout,
      'text-size': ['get', 'size'],
      'text-anchor': ['get', 'anchor'],
      // A line ends right at the letters.
      'text-line-height': 1,
      'text-allow-overlap': true,
    },
    paint,
  };
  return [names, nameLeaders(palette), opening];
}

/** Lines to the names of large towns that have found no room beside them. */
const nameLeaders = (palette: Palette): LineLayerSpecification => ({
  id: 'opening-leaders',
  type: 'line',
  source: sourceIds.openingPlaces,
  maxzoom: lastOpeningZoom,
  filter: ['!', ['has', 'name']],
  paint: { 'line-color': palette.state, 'line-width': 1 },
});

type VariableAnchorOffset = NonNullable<
  NonNullable<SymbolLayerSpecification['layout']>['text-variable-anchor-offset']
>;

/**
 * Sides of a place for its name, best first, in ems from the place; each round is farther off. Large
 * towns are wide: their names are still inside.
 */
const anchorsAt = (...rounds: readonly number[]): VariableAnchorOffset =>
  rounds.flatMap((em) => [
    'top',
    [0, em * 0.6],
    'bottom',
    [0, -em * 0.6],
    'left',
    [em * 0.8, 0],
    'right',
    [-em * 0.8, 0],
    'top-left',
    [em * 0.6, em * 0.4],
    'top-right',
    [-em * 0.6, em * 0.4],
    'bottom-left',
    [em * 0.6, -em * 0.4],
    'bottom-right',
    [-em * 0.6, -em * 0.4],
  ]) as VariableAnchorOffset;

/** The place from which distances are measured: a dot in a ring, with its name below. */
function originLayers(palette: Palette): readonly LayerSpecification[] {
  const ring: LayerSpecification = {
    id: 'origin-ring',
    type: 'circle',
    source: sourceIds.origin,
    paint: {
      'circle-radius': 11,
      'circle-color': palette.halo,
      'circle-stroke-color': palette.accent,
      'circle-stroke-width': 3,
    },
  };
  const dot: LayerSpecification = {
    id: 'origin-dot',
    type: 'circle',
    source: sourceIds.origin,
    paint: { 'circle-radius': 5, 'circle-color': palette.accent },
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
