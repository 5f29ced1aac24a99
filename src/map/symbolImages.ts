import type { SymbolKind } from '../model/symbol';

/** Radius of a circle in the images, in CSS pixels: the largest size they are drawn at stays sharp. */
export const symbolImageRadius = 24;

export const symbolImageId = (kind: SymbolKind, hollow: boolean): string =>
  hollow ? `${kind}-hollow` : kind;

/** The ring around a highlighted symbol: one image a shape, with the same middle and scale. */
export const ringImageId = 'ring';
