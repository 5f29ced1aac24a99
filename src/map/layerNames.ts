import { type Shape, type SymbolKind, type SymbolLook, shapes } from '../model/symbol';

/** Names of the sources whose data the controller sets. */
export const sourceIds = {
  land: 'land',
  rivers: 'rivers',
  railways: 'railways',
  lines: 'lines',
  quarters: 'quarters',
  quarterNames: 'quarter-names',
  stops: 'stops',
  openingPlaces: 'opening-places',
  places: 'places',
  selectedAreas: 'selected-areas',
  areas: 'areas',
  sites: 'sites',
  measures: 'measures',
  origin: 'origin',
} as const;

/** Layers that a pointer can hit. */
export const symbolLayerId = 'site-symbols';

/** Where streets are inserted between these layers, and the place names that they replace. */
export const ownLayers = {
  aboveGround: 'line-municipalities',
  aboveNames: 'measure-tips',
  // Beyond the opening view, whose few names the SVG map shows, too.
  names: { id: 'municipality-names', minzoom: 8.25 },
} as const;

/** The page's own font: without a glyph server labels are drawn from local fonts. */
export const mapFont = ['Atkinson Hyperlegible Next Variable'];

/** Minimum zoom for the areas of all sites; below it only that of the selected one is drawn. */
export const areaZoom = 11;

/** Symbols are spread while many share a place; from this zoom each is at its true place. */
export const truePlaceZoom = 11;

/** Radius of a circle in the images, in CSS pixels: sharp up to the largest drawn size. */
export const symbolImageRadius = 24;

export const symbolImageId = (kind: SymbolKind, { hollow, townOnly }: SymbolLook): string =>
  [kind, hollow ? 'hollow' : '', townOnly ? 'town' : ''].filter((part) => part !== '').join('-');

/** How far each shape with its rim reaches from its centre, in radii. */
const shapeReach: Readonly<Record<Shape, number>> = {
  circle: 1.1,
  square: 1.1,
  diamond: 1.4,
  triangle: 1.65,
};

/** Half of the side of the image of a symbol, in radii. */
export const symbolReach = (kind: SymbolKind, hollow: boolean): number =>
  shapeReach[shapes[kind]] + (hollow ? 0.2 : 0);

/** The ring around a highlighted symbol: one image per shape, with the same centre and scale. */
export const ringImageId = 'ring';
