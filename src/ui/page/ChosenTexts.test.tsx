import { act } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fixtureSite } from '../../testing/fixtureFacts';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { ChosenTexts } from './ChosenTexts';

test('the page bears the name of the open site until it is closed', () => {
  const site = fixtureSite('kassel-wesertor');
  const { act: actions } = renderApp(<ChosenTexts initial={de}>{null}</ChosenTexts>);
  expect(document.title).toBe('Quartierskarte Hessen');
  act(() => actions.openSite(site.id));
  expect(document.title).toBe('Kassel – Wesertor – Quartierskarte Hessen');
  act(() => actions.closeSite());
  expect(document.title).toBe('Quartierskarte Hessen');
});
