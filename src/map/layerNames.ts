import type { SymbolKind, SymbolLook } from '../model/symbol';

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
  siteDots: 'site-dots',
  measures: 'measures',
  origin: 'origin',
} as const;

/** Layers that a pointer can hit. */
export const symbolLayerId = 'site-symbols';

/** Sites by the thousands. */
export const dotLayerId = 'site-dots';
/** From this zoom on they are symbols. */
export const nearestDotZoom = 11;

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

/** Radius of a circle in the images, in CSS pixels: sharp up to the largest drawn size. */
export const symbolImageRadius = 24;

export const symbolImageId = (kind: SymbolKind, { hollow, townOnly }: SymbolLook): string =>
  [kind, hollow ? 'hollow' : '', townOnly ? 'town' : ''].filter((part) => part !== '').join('-');

/** From a true place to the symbol that stands aside of it. */
export const stemImageId = 'stem';

/** The marks of stops in the images. */
export const stopImageIds = { stop: 'stop', station: 'station' } as const;

/** The ring around a highlighted symbol: one image per shape, with the same centre and scale. */
export const ringImageId = 'ring';
