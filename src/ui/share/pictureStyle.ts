import type { SymbolKind } from '../../model/symbol';

/** Pixels of a saved picture: the size of link previews. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** Layout in pixels from the upper left corner. */
export const layout = {
  margin: 52,
  /** Text and chart. */
  text: { left: 52, right: 752 },
  /** Left edge of the map; it reaches to the right edge of the picture. */
  mapLeft: 800,
  mapPadding: 26,
  /** Baseline of the legend below the map. */
  mapKey: 548,
  footerTop: 566,
  chart: { top: 404, barsTop: 446, barsBottom: 518, axis: 540 },
} as const;

/** Colours of the light theme, regardless of the page's. A test compares them with tokens.css. */
export const pictureColours = {
  ink: '#1b2326',
  muted: '#5b676b',
  accent: '#0b5c6b',
  paper: '#ffffff',
  line: '#d9dfde',
  'line-strong': '#7d8a8c',
  'map-outside': '#e7ebea',
  'map-land': '#fbfaf5',
  'map-district': '#879290',
  'map-state': '#657276',
  'map-label': '#38464a',
  'map-halo': '#fbfaf5',
  'map-symbol-rim': '#ffffff',
} as const;

export const kindColours: Readonly<Record<SymbolKind, string>> = {
  zusammenhalt: '#a62555',
  erneuerung: '#3f8649',
  zentren: '#245fa4',
  pakt: '#b35c00',
};
