import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { en } from '../../text/en/texts';
import { loadTexts } from '../../text/loadTexts';
import { ChosenTexts } from './ChosenTexts';
import { LanguageChoice } from './LanguageChoice';

vi.mock('../../text/loadTexts', async (original) => {
  const { loadTexts } = await original<typeof import('../../text/loadTexts')>();
  return { loadTexts: vi.fn(loadTexts) };
});
afterEach(() => {
  localStorage.clear();
  document.documentElement.lang = '';
});

const page = (
  <ChosenTexts initial={de}>
    <LanguageChoice />
  </ChosenTexts>
);
const link = (name: string) => screen.getByRole('link', { name });

test('a chosen language is spoken, named in the page and kept for the next visit', async () => {
  const { user, store } = renderApp(page);
  expect(localStorage.length).toBe(0);
  expect(link('Deutsch').getAttribute('aria-current')).toBe('true');

  await user.click(link('English'));
  await screen.findByRole('navigation', { name: en.language.label });
  expect(link('English').getAttribute('aria-current')).toBe('true');
  expect(document.documentElement.lang).toBe('en');
  expect(document.title).toBe(en.title);
  expect(store.getState().language).toBe('en');
  expect(localStorage.getItem('sprache')).toBe('en');
});

test('the language of an earlier visit is spoken again; a link comes before it', async () => {
  localStorage.setItem('sprache', 'ls');
  const { act } = renderApp(page);
  await waitFor(() => expect(document.documentElement.lang).toBe('de-simple'));
  act.setLanguage('en');
  await waitFor(() => expect(document.documentElement.lang).toBe('en'));
});

test('words that do not come are told, and the language stays', async () => {
  const { user, store } = renderApp(page);
  vi.mocked(loadTexts).mockRejectedValueOnce(new TypeError('offline'));
  await user.click(link('English'));
  expect((await screen.findByRole('alert')).textContent).toBe(de.language.failed('English'));
  expect(store.getState().language).toBeNull();
  expect(localStorage.length).toBe(0);
});

test('each link leads to the same selection in its language', () => {
  const { act } = renderApp(page);
  act.setText('Park');
  expect(link('English').getAttribute('hreflang')).toBe('en');
  expect(link('Leichte Sprache').getAttribute('lang')).toBe('de-simple');
  expect(link('English').getAttribute('href')).toContain('sprache=en');
});
