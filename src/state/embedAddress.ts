import { type EmbedView, embedViews } from './embedding';
import type { Theme } from './theme';

/**
 * The parameters by which another page shows the map in a frame; a public promise, documented in
 * docs/einbetten.md. They apply before the first paint, so they are read apart from the others, by as
 * little script as will do: it is inline on each page.
 */
export const embedNames = { view: 'einbetten', theme: 'darstellung', height: 'hoehe' } as const;

/** Themes as their parameter says them; without it the frame follows the system. */
export const embedThemes = { hell: 'light', dunkel: 'dark', kontrast: 'contrast' } as const;
export type EmbedTheme = keyof typeof embedThemes;

/** The view that an address asks for; null for the whole page. */
export const embedViewIn = (search: string): EmbedView | null =>
  valueIn(search, embedNames.view, embedViews);

/** The theme that the address of a frame asks for. */
export function embedThemeIn(search: string): Theme | null {
  const asked = valueIn(search, embedNames.theme, Object.keys(embedThemes) as EmbedTheme[]);
  return asked === null ? null : embedThemes[asked];
}

/** The host lets the frame grow with the list: its address says `hoehe=auto`. */
export const growsBy = (search: string): boolean =>
  valueIn(search, embedNames.height, ['auto']) !== null;

/** Also where an editor has escaped the separators. */
function valueIn<T extends string>(search: string, name: string, values: readonly T[]): T | null {
  const asked = new RegExp(`(?:[?&;]|%3B)${name}=(\\w+)`, 'i').exec(search)?.[1]?.toLowerCase();
  return values.find((value) => value === asked) ?? null;
}
