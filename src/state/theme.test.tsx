import { afterEach, expect, test, vi } from 'vitest';
import { themeTokens } from '../testing/themeTokens';
import { applyTheme, chosenTheme, onThemeChosen } from './theme';

afterEach(() => {
  applyTheme(document, null);
  document.head.replaceChildren();
});

function edges(): readonly string[] {
  const metas = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
  return [...metas].map(({ content }) => content);
}
const paper = (theme: Parameters<typeof themeTokens>[0]) => themeTokens(theme).get('paper');

test('a theme stands at the root of the page, and the system leaves no trace', () => {
  applyTheme(document, 'contrast');
  expect(document.documentElement.dataset.theme).toBe('contrast');
  expect(chosenTheme(document)).toBe('contrast');
  applyTheme(document, null);
  expect(document.documentElement.hasAttribute('data-theme')).toBe(false);
  expect(chosenTheme(document)).toBeNull();
});

test('the edge of the browser has the colour of the paper', () => {
  for (const scheme of ['light', 'dark']) {
    const meta = document.createElement('meta');
    meta.name = 'theme-color';
    meta.media = `(prefers-color-scheme: ${scheme})`;
    document.head.append(meta);
  }
  applyTheme(document, 'dark');
  expect(edges()).toEqual([paper('dark'), paper('dark')]);
  applyTheme(document, 'light');
  expect(edges()).toEqual([paper('light'), paper('light')]);
  applyTheme(document, 'contrast');
  expect(edges()).toEqual([paper('contrast'), paper('contrast-dark')]);
  applyTheme(document, null);
  expect(edges()).toEqual([paper('light'), paper('dark')]);
});

test('who listens hears of a choice until the end', async () => {
  const heard = vi.fn();
  const end = onThemeChosen(document, heard);
  applyTheme(document, 'dark');
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  end();
  applyTheme(document, 'light');
  await Promise.resolve();
  expect(heard).toHaveBeenCalledTimes(1);
});
