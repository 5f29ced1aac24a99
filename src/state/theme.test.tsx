import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeMedia } from '../testing/fakeMedia';
import { themeTokens } from '../testing/themeTokens';
import { applyTheme, chosenTheme, darkOrContrast, onThemeChosen } from './theme';

let media: FakeMedia;
beforeEach(() => {
  media = new FakeMedia();
});
afterEach(() => {
  applyTheme(document, null);
  document.head.replaceChildren();
  vi.unstubAllGlobals();
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

test('only the light theme may be recoloured by Dark Reader and its kind', () => {
  const locks = () => document.querySelectorAll('meta[name="darkreader-lock"]').length;
  applyTheme(document, null);
  expect(locks()).toBe(0);
  for (const theme of ['dark', 'contrast', 'dark'] as const) {
    applyTheme(document, theme);
    expect(locks(), theme).toBe(1);
  }
  applyTheme(document, 'light');
  expect(locks()).toBe(0);

  media.set(darkOrContrast, true);
  applyTheme(document, null);
  expect(locks()).toBe(1);
  applyTheme(document, 'light');
  expect(locks()).toBe(0);
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
