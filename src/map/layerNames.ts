import type { SymbolKind } from '../model/symbol';

/** Names of the sources, of which the controller sets the data. */
export const sourceIds = {
  land: 'land',
  lines: 'lines',
  places: 'places',
  asked: 'asked',
  areas: 'areas',
  sites: 'sites',
  measures: 'measures',
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

/** Symbols are spread while many share a place; from here each stands at its true place. */
export const truePlaceZoom = 11;

/** Radius of a circle in the images, in CSS pixels: the largest size they are drawn at stays sharp. */
export const symbolImageRadius = 24;

export const symbolImageId = (kind: SymbolKind, hollow: boolean): string =>
  hollow ? `${kind}-hollow` : kind;

/** The ring around a highlighted symbol: one image a shape, with the same middle and scale. */
export const ringImageId = 'ring';
