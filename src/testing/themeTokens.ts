import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The four themes of the page, by the switches of src/styles/tokens.css. */
export const themeSwitches = ['light', 'dark', 'contrast', 'contrast-dark'] as const;
export type ThemeSwitch = (typeof themeSwitches)[number];

const css = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');

/**
 * The colours of the style sheet in a theme, by variable name without `--`.
 * @param text the style sheet; other than tokens.css only in tests
 * @throws if a colour has no value for the theme
 */
export function themeTokens(theme: ThemeSwitch, text: string = css): ReadonlyMap<string, string> {
  const colours = [...text.matchAll(/--([a-z-]+):([^;]*#[\da-f]{3,8}\b[^;]*);/gi)];
  return new Map(
    colours
      .filter(([, name]) => name !== 'shadow')
      .map(([, name = '', value = '']) => {
        const colour = new RegExp(`var\\(--${theme}, (#[\\da-f]{6})\\)`, 'i').exec(value)?.[1];
        if (colour === undefined) throw new Error(`--${name} has no colour for ${theme}`);
        return [name, colour];
      }),
  );
}
