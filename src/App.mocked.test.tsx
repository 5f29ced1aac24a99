import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from './App';
import { siteTitle } from './query/siteTitle';
import { createAnnouncer } from './state/announcer';
import { inertLoaders } from './state/loaders';
import { createSelectionStore } from './state/store';
import { FakeMedia } from './testing/fakeMedia';
import { fixtureContext, fixtureSite } from './testing/fixtureFacts';
import { fixtureYear } from './testing/fixtureInputs';
import { loadersOf } from './testing/loadersOf';
import { renderApp } from './testing/renderApp';
import { searchable } from './testing/searchable';
import { de } from './text/de/texts';
import { media as queries } from './ui/common/useMedia';

vi.mock('./map/loadEngine', () => import('./testing/noEngineMock'));

const kassel = fixtureSite('kassel-wesertor');
const sites = [kassel, fixtureSite('fulda-nordend'), fixtureSite('ikz-rheingau')];
searchable(sites);

let media: FakeMedia;
beforeEach(() => {
  media = new FakeMedia();
});
afterEach(() => vi.unstubAllGlobals());

function render() {
  const store = createSelectionStore();
  const value = {
    sites,
    context: fixtureContext(),
    store,
    announcer: createAnnouncer(),
    currentYear: fixtureYear,
    loaders: { ...inertLoaders, ...loadersOf(sites) },
    live: true,
  };
  const { user, container } = renderApp(<App value={value} texts={de} />);
  return { user, container, store, act: store.getState() };
}
const skips = [
  de.skipToSearch,
  de.skipToList,
  de.skipToExport,
  de.skipToSwitch,
  de.skipToMap,
  de.skipToTime,
];
const link = () => screen.getByRole('link', { name: new RegExp(siteTitle(kassel)) });
/** Lazy-loaded. */
const panel = () => screen.findByRole('region', { name: siteTitle(kassel) });

describe('the page', () => {
  it('has a main heading, its landmarks and the skip links as the first stops', async () => {
    const { user } = render();
    expect(screen.getByRole('heading', { level: 1, name: de.title })).toBeDefined();
    for (const role of ['banner', 'main', 'contentinfo']) {
      expect(screen.getAllByRole(role), role).toHaveLength(1);
    }
    expect(screen.getByRole('region', { name: de.map.region })).toBeDefined();
    for (const name of skips) {
      await user.tab();
      expect(document.activeElement).toBe(screen.getByRole('link', { name }));
    }
  });

  it.each([
    ['beside the list', [], [...skips, de.skipToDetail]],
    ['over the list', [queries.detailCoversList], [de.skipToMap, de.skipToTime, de.skipToDetail]],
  ])(
    'has skip links to what can be reached with a site open %s',
    async (_name, holding, expected) => {
      for (const query of holding) media.set(query, true);
      const { container, act: actions } = render();
      act(() => actions.openSite(kassel.id));
      await panel();
      const nav = screen.getByRole('navigation', { name: de.skipLinks });
      const links = [...nav.querySelectorAll('a:not([hidden])')];
      expect(links.map(({ textContent }) => textContent)).toEqual(expected);
      for (const link of links) {
        const target = container.querySelector<HTMLElement>(link.getAttribute('href') ?? '');
        expect(target?.closest('[inert]'), link.textContent).toBeNull();
      }
    },
  );

  it.each(['', 'gibtesnicht'])('has skip links that lead somewhere, searching for "%s"', (text) => {
    const { container, act: actions } = render();
    act(() => actions.setText(text));
    for (const name of [de.skipToSearch, de.skipToList, de.skipToMap]) {
      const target = screen.getByRole('link', { name }).getAttribute('href') ?? '';
      const element = container.querySelector<HTMLElement>(target);
      element?.focus();
      expect(document.activeElement, target).toBe(element);
    }
  });

  it('shows one picture: list, sentence and map agree on what is found', () => {
    const { container, act: actions } = render();
    act(() => actions.toggle('programmes', 'sozialer-zusammenhalt'));
    const items = screen.getByRole('list', { name: de.list.label }).children;
    expect(items).toHaveLength(2);
    expect(screen.getByRole('status').textContent).toMatch(/^2\s/);
    expect(screen.getByRole('region', { name: de.map.region }).dataset.sitesDrawn).toBe('2');
    expect(container.querySelectorAll('[transform^="translate"]')).toHaveLength(2);
  });
});

describe('opening and closing a site', () => {
  it('goes from the list to the panel and back to the same link', async () => {
    const { user } = render();
    await user.click(link());
    const opened = await panel();
    expect(opened.contains(document.activeElement)).toBe(true);
    await user.keyboard('{Escape}');
    expect(opened.isConnected).toBe(false);
    await waitFor(() => expect(document.activeElement).toBe(link()));
  });
});

describe('what the panel covers', () => {
  const inert = (container: HTMLElement) =>
    [...container.querySelectorAll('[inert]')].map((element) => element.localName);
  /** Header, bar, list, switch and types. */
  const column = ['header', 'nav', 'main', 'nav', 'section'];

  it.each([
    ['nothing on a wide screen', [], []],
    ['the column on a middle one', [queries.detailCoversList], column],
    [
      'map and time strip too on a narrow one',
      [queries.detailCoversList, queries.narrow],
      ['nav', 'header', 'nav', 'main', 'footer', 'nav', 'section', 'div', 'div', 'div'],
    ],
  ])('is %s, and can not be reached while it is open', (_name, holding, expected) => {
    for (const query of holding) media.set(query, true);
    const { container, act: actions } = render();
    expect(inert(container)).toEqual([]);
    act(() => actions.openSite(kassel.id));
    expect(inert(container)).toEqual(expected);
    act(() => actions.closeSite());
    expect(inert(container)).toEqual([]);
  });

  it('follows the window', () => {
    const { container, act: actions } = render();
    act(() => actions.openSite(kassel.id));
    act(() => media.set(queries.detailCoversList, true));
    expect(inert(container)).toEqual(column);
  });
});

describe('the narrow screen', () => {
  it('switches between map and list', async () => {
    const { user, store, container } = render();
    expect(container.querySelector('[data-narrow-view=map]')).not.toBeNull();
    await user.click(screen.getByRole('radio', { name: de.narrow.list }));
    expect(store.getState().narrowView).toBe('list');
    expect(container.querySelector('[data-narrow-view=list]')).not.toBeNull();
  });
});
