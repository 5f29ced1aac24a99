import type { SymbolKind } from '../../model/symbol';

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
