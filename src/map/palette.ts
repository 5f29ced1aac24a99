import { onThemeChosen } from '../state/theme';

/** The map's colours, as the style sheet has them in the current theme (src/styles/tokens.css). */
export interface Palette {
  readonly land: string;
  readonly municipality: string;
  readonly district: string;
  readonly state: string;
  readonly water: string;
  readonly waterName: string;
  readonly rail: string;
  readonly quarter: string;
  readonly stop: string;
  readonly stopName: string;
  readonly label: string;
  readonly halo: string;
  readonly symbolRim: string;
  readonly highlight: string;
  readonly accent: string;
  readonly zusammenhalt: string;
  readonly erneuerung: string;
  readonly zentren: string;
  readonly pakt: string;
}

const variables: Readonly<Record<keyof Palette, string>> = {
  land: '--map-land',
  municipality: '--map-municipality',
  district: '--map-district',
  state: '--map-state',
  water: '--map-water',
  waterName: '--map-water-name',
  rail: '--map-rail',
  quarter: '--map-quarter',
  stop: '--map-stop',
  stopName: '--map-stop-name',
  label: '--map-label',
  halo: '--map-halo',
  symbolRim: '--map-symbol-rim',
  highlight: '--map-highlight',
  accent: '--accent',
  zusammenhalt: '--programme-zusammenhalt',
  erneuerung: '--programme-erneuerung',
  zentren: '--programme-zentren',
  pakt: '--programme-pakt',
};

/** Reads the colours from an element's computed style. */
export function readPalette(style: Pick<CSSStyleDeclaration, 'getPropertyValue'>): Palette {
  const entries = Object.entries(variables).map(([name, variable]) => [
    name,
    style.getPropertyValue(variable).trim(),
  ]);
  return Object.fromEntries(entries) as unknown as Palette;
}

/** Media queries that change colours. */
const queries = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
] as const;

/**
 * Calls back when the colours of the page change, by the system or by a choice. Returns the
 * unsubscribe function.
 */
export function onThemeChange(changed: () => void): () => void {
  const media = queries.map((query) => matchMedia(query));
  for (const list of media) list.addEventListener('change', changed);
  const endChosen = onThemeChosen(document, changed);
  return () => {
    for (const list of media) list.removeEventListener('change', changed);
    endChosen();
  };
}
