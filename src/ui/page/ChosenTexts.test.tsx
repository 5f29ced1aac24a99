import { act } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { fixtureSite } from '../../testing/fixtureFacts';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { ls } from '../../text/ls/texts';
import { ChosenTexts } from './ChosenTexts';

test('the language of the page is that of its words, unless someone translates it', async () => {
  const page = document.documentElement;
  const { act: actions } = renderApp(<ChosenTexts initial={de}>{null}</ChosenTexts>);
  expect(page.lang).toBe('de');
  act(() => actions.setLanguage('en'));
  await vi.waitFor(() => expect(page.lang).toBe('en'));
  page.lang = 'ar';
  page.dir = 'rtl';
  act(() => actions.setLanguage('ls'));
  await vi.waitFor(() => expect(document.title).toBe(ls.title));
  expect([page.lang, page.dir]).toEqual(['ar', 'rtl']);
});

test('the page bears the name of the open site until it is closed', () => {
  const site = fixtureSite('kassel-wesertor');
  const { act: actions } = renderApp(<ChosenTexts initial={de}>{null}</ChosenTexts>);
  expect(document.title).toBe('Quartierskarte Hessen');
  act(() => actions.openSite(site.id));
  expect(document.title).toBe('Kassel – Wesertor – Quartierskarte Hessen');
  act(() => actions.closeSite());
  expect(document.title).toBe('Quartierskarte Hessen');
});
