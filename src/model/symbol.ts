import type { ProgrammeId } from './vocabulary';

/**
 * Programmes differ by shape as well as by colour, so that they can be told apart in greyscale and
 * in print.
 */
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle';

/** A family of programmes that shares colour and shape: the key of the CSS variables `--programme-…`. */
export type SymbolKind = 'zusammenhalt' | 'erneuerung' | 'zentren' | 'pakt';

const kinds: Readonly<Record<ProgrammeId, SymbolKind>> = {
  'sozialer-zusammenhalt': 'zusammenhalt',
  'wachstum-erneuerung': 'erneuerung',
  'lebendige-zentren': 'zentren',
  'investitionspakt-soziale-integration': 'pakt',
  'investitionspakt-sportstaetten': 'pakt',
};

export const shapes: Readonly<Record<SymbolKind, Shape>> = {
  zusammenhalt: 'circle',
  erneuerung: 'square',
  zentren: 'diamond',
  pakt: 'triangle',
};

export const symbolKind = (programme: ProgrammeId): SymbolKind => kinds[programme];

/** SVG path of each shape around 0/0; all cover the area of a circle of radius 1. */
export const shapePaths: Readonly<Record<Shape, string>> = {
  circle: 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1-1 0Z',
  square:
    'M-.6-.89H.6A.29.29 0 0 1 .89-.6V.6A.29.29 0 0 1 .6.89H-.6A.29.29 0 0 1-.89.6V-.6A.29.29 0 0 1-.6-.89Z',
  diamond: 'M0-1.25L1.25 0L0 1.25L-1.25 0Z',
  triangle: 'M0-1.5L1.34.85H-1.34Z',
};

/** Half of the width of each shape across its middle, a little within its edge. */
const halfWidths: Readonly<Record<Shape, number>> = {
  circle: 0.96,
  square: 0.86,
  diamond: 1.1,
  triangle: 0.76,
};

export interface SymbolLook {
  /** No amount is published. */
  readonly hollow?: boolean;
  /** Only the town is known, not the place in it. */
  readonly townOnly?: boolean;
}

/**
 * SVG path of a symbol, to be filled by `evenodd`. Where only the town is known a bar crosses it: a
 * gap in a filled symbol, a line in a hollow one.
 */
export function symbolPath(shape: Shape, { hollow, townOnly }: SymbolLook): string {
  if (!townOnly) return shapePaths[shape];
  const half = halfWidths[shape];
  const bar = hollow ? `M${-half} 0H${half}` : `M${-half} -.14H${half}V.14H${-half}Z`;
  return shapePaths[shape] + bar;
}
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

/**
 * Opacity of sites whose funding has ended: paler, but as easy to find; the same as in tokens.css.
 */
export const formerOpacity = 0.7;

/** The zoom level at which symbol sizes are given; on the opening view they grow and shrink with the map. */
export const symbolZoom = 7;

/** Symbols are spread while many share a place; from this zoom each stands at its true place, or right beside it. */
export const nearZoom = 11;

/** Times that symbols are larger at `nearZoom` than at `symbolZoom`. */
export const nearScale = 2.02;

/** Times that symbols are larger at a zoom than at `symbolZoom`: they grow with the map, nearer slowly. */
export function symbolScale(zoom: number): number {
  if (zoom <= symbolZoom + 1) return 2 ** (zoom - symbolZoom);
  const part = (2 ** (zoom - symbolZoom - 1) - 1) / (2 ** 6 - 1);
  return 2 + Math.min(1, part) * 0.2;
}

/** Minimum zoom for the places of measures. */
export const measureZoom = 12;

const radiusPerRootEuro = 0.0036;
const smallestRadius = 3;

/**
 * Radius of a site's symbol in pixels at `symbolZoom`: its area is proportional to the money (with
 * a minimum, so that it can be seen); a site without a published amount gets the minimum.
 */
export function symbolRadius(amountEur: number | null): number {
  if (amountEur === null) return smallestRadius;
  return Math.max(smallestRadius, radiusPerRootEuro * Math.sqrt(amountEur));
}

/** From so many sites on symbols cover each other, and each of them costs: farther off they are dots. */
const many = 5000;

export const hasMany = (sites: { readonly length: number }): boolean => sites.length > many;
