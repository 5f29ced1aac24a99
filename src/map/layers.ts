import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { placeNameOffsetEm, secondRankZoom } from '../model/placeLabels';
import { formerOpacity, type SymbolKind, shapes, symbolZoom } from '../model/symbol';
import { litMeasureLayers, measureLayers, measureSourceId } from './measureLayers';
import type { Palette } from './palette';
import { ringImageId, symbolImageRadius } from './symbolImages';

/** Names of the sources, of which the controller sets the data. */
export const sourceIds = {
  land: 'land',
  lines: 'lines',
  places: 'places',
  asked: 'asked',
  areas: 'areas',
  sites: 'sites',
  measures: measureSourceId,
  origin: 'origin',
} as const;

/** Layers that a pointer can hit. */
export const symbolLayerId = 'site-symbols';

/** Where streets go between these layers, and the names of places that they replace. */
export const ownLayers = {
  aboveGround: 'line-municipalities',
  aboveNames: 'measure-tips',
  names: { id: 'municipality-names', minzoom: 9 },
} as const;

/** The page's own font: without a glyph server labels are drawn from local fonts. */
export const mapFont = ['Atkinson Hyperlegible Next Variable'];

/** From this zoom the areas of all sites are drawn; before, only that of the selected one. */
export const areaZoom = 11;

/** All layers from bottom to top, in the colours of the theme. Pure: a theme change builds them anew. */
export function mapLayers(palette: Palette): readonly LayerSpecification[] {
  return [
    { id: 'outside', type: 'background', paint: { 'background-color': palette.outside } },
    { id: 'land', type: 'fill', source: sourceIds.land, paint: { 'fill-color': palette.land } },
    boundaryLine('municipalities', palette.municipality, [7, 0.8, 12, 1.6]),
    boundaryLine('districts', palette.district, [7, 0.9, 12, 2.4]),
    boundaryLine('state', palette.state, [7, 1.3, 12, 3]),
    askedAreas(palette),
    ...areaLayers(palette),
    ...measureLayers(palette),
    siteRings(),
    siteSymbols(palette),
    ...placeNames(palette),
    ...litMeasureLayers(palette),
    ...originMark(palette),
  ];
}

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

const selected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
const hovered: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false];

const kindColour = (palette: Palette): ExpressionSpecification => {
  const cases = (Object.keys(shapes) as SymbolKind[]).flatMap((kind) => [kind, palette[kind]]);
  return ['match', ['get', 'kind'], ...cases, palette.state] as unknown as ExpressionSpecification;
};

/** Real boundaries drawn through, circles of the stated size dashed: they are schematic. */
function areaLayers(palette: Palette): LayerSpecification[] {
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

function placeNames(palette: Palette): SymbolLayerSpecification[] {
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

/** The place that distances are measured from: a dot in a ring, with its name below. */
function originMark(palette: Palette): LayerSpecification[] {
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
      'text-color': palette.lit,
      'text-halo-color': palette.halo,
      'text-halo-width': 2,
    },
  };
  return [ring, dot, name];
}

/** From here each municipality has its name. */
const townZoom = ownLayers.names.minzoom;

/** On the opening view symbols grow and shrink with the map; nearer they grow slowly. */
const symbolSize: ExpressionSpecification = [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  symbolZoom - 3,
  ['*', ['get', 'size'], 1 / 8],
  symbolZoom + 1,
  ['*', ['get', 'size'], 2],
  symbolZoom + 7,
  ['*', ['get', 'size'], 2.2],
];

/** Factor of `symbolSize` at a zoom, for hit tests. */
export function symbolScale(zoom: number): number {
  if (zoom <= symbolZoom + 1) return 2 ** (zoom - symbolZoom);
  const part = (2 ** (zoom - symbolZoom - 1) - 1) / (2 ** 6 - 1);
  return 2 + Math.min(1, part) * 0.2;
}

/** Symbols are spread while many share a place; from here each stands at its true place. */
export const truePlaceZoom = 11;
const offset: ExpressionSpecification = [
  'step',
  ['zoom'],
  // Features that a query returns carry arrays as strings; they are not drawn from.
  [
    'case',
    ['==', ['typeof', ['get', 'offset']], 'string'],
    ['literal', [0, 0]],
    ['array', 'number', 2, ['get', 'offset']],
  ],
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
    paint: { 'icon-opacity': ['case', ['any', selected, hovered], 1, 0] },
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
      'icon-opacity': [
        'case',
        ['any', selected, hovered],
        1,
        ['get', 'former'],
        formerOpacity,
        0.9,
      ],
      'text-color': palette.lit,
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
