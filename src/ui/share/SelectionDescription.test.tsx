import { act } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { emptyQuery } from '../../query/query';
import { fixtureSite } from '../../testing/fixtureFacts';
import { renderApp } from '../../testing/renderApp';
import { SelectionDescription } from './SelectionDescription';

const described = () =>
  document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '';

beforeEach(() => {
  document.head.innerHTML = '<meta name="description" content="Karte">';
});

test('the page is described by what is asked for, until it is no more', () => {
  const { act: actions } = renderApp(<SelectionDescription />);
  expect(described()).toBe('Karte');
  act(() => actions.toggle('measureTypes', 'kita'));
  const kita = described();
  expect(kita).toMatch(/Kita/);
  act(() => actions.toggle('programmes', 'lebendige-zentren'));
  expect(described()).not.toBe(kita);
  expect(described()).toMatch(/Lebendige Zentren/);
  act(() => actions.setQuery(emptyQuery));
  expect(described()).toBe('Karte');
});

test('an open site has its own words; closed, the selection has the word again', () => {
  const { act: actions } = renderApp(<SelectionDescription />);
  act(() => actions.toggle('measureTypes', 'kita'));
  const kita = described();
  act(() => actions.openSite(fixtureSite('kassel-wesertor').id));
  expect(described()).toBe('Karte');
  act(() => actions.closeSite());
  expect(described()).toBe(kita);
});
