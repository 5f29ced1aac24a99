import type { SymbolKind } from '../../model/symbol';

/** Size of a saved picture in pixels: what networks show beside a shared link. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** Places on the picture, in pixels from its upper left corner. */
export const layout = {
  margin: 52,
  /** Text and chart. */
  text: { left: 52, right: 752 },
  /** Left edge of the map; it reaches to the right edge of the picture. */
  mapLeft: 800,
  mapPadding: 26,
  /** Base line of what explains the symbols, under the map. */
  mapKey: 548,
  footerTop: 566,
  chart: { top: 404, barsTop: 446, barsBottom: 518, axis: 540 },
} as const;

/** The colours of a saved picture: those of the light theme, whatever the page looks like. A test holds them against tokens.css. */
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
