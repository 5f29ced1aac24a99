import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
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
import { nearPanelWords } from './text/de/nearPanel';
import { saveWords } from './text/de/save';
import { de } from './text/de/texts';

vi.mock('./map/loadEngine', () => import('./testing/noEngineMock'));
// Mocks are made before anything that is imported above.
const { breakable, broken } = await vi.hoisted(() => import('./testing/breakable'));
vi.mock('./map/MapView', (original) => breakable('map', original));
vi.mock('./ui/results/SiteList', (original) => breakable('list', original));
vi.mock('./ui/detail/DetailPanel', (original) => breakable('panel', original));
vi.mock('./ui/statistics/Statistics', (original) => breakable('statistics', original));
vi.mock('./ui/compare/Comparison', (original) => breakable('comparison', original));
vi.mock('./ui/time/TimeStrip', (original) => breakable('time strip', original));
vi.mock('./ui/near/PlaceField', (original) => breakable('near panel', original));
vi.mock('./ui/search/SearchBox', (original) => breakable('search', original));
vi.mock('./ui/filters/FilterMenus', (original) => breakable('filters', original));
vi.mock('./ui/filters/TypeBar', (original) => breakable('types', original));
vi.mock('./ui/export/ExportRegion', (original) => breakable('export', original));
vi.mock('./ui/page/NarrowSwitch', (original) => breakable('bar', original));
vi.mock('./ui/page/Footer', (original) => breakable('page', original));

const kassel = fixtureSite('kassel-wesertor');
const fulda = fixtureSite('fulda-nordend');
const sites = [kassel, fulda];

// Asked for twice at once, a mocked module may come as it is: each is loaded before it is needed.
beforeAll(async () => {
  await import('./ui/detail/DetailPanel');
  await import('./ui/statistics/Statistics');
  await import('./ui/compare/Comparison');
  await import('./ui/time/TimeStrip');
  await import('./ui/near/NearPanel');
  await import('./ui/export/ExportRegion');
});

const logged = vi.fn<(...args: unknown[]) => void>();
beforeEach(() => {
  logged.mockReset();
  vi.spyOn(console, 'error').mockImplementation(logged);
  new FakeMedia();
});
afterEach(() => {
  broken.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function render(...parts: readonly string[]) {
  for (const part of parts) broken.add(part);
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
  const { user } = renderApp(<App value={value} texts={de} />);
  return { user, actions: store.getState() };
}
type Rendered = ReturnType<typeof render>;

const list = () => screen.queryByRole('list', { name: de.list.label });
const map = () => screen.queryByRole('region', { name: de.map.region });
const panel = () => screen.queryByRole('heading', { level: 2, name: siteTitle(kassel) });
const search = () => screen.queryByRole('combobox', { name: de.search.label });
const filters = () => screen.queryByRole('toolbar', { name: de.filters.heading });
const types = () => screen.queryByRole('checkbox', { name: /^Mobilität/ });
/** Waits by text: asking the whole page for roles again and again would keep its scripts from loading. */
async function failure(): Promise<HTMLElement> {
  await screen.findByText(de.load.broken);
  return screen.getByRole('alert');
}
const again = (where: HTMLElement) => within(where).getByRole('button', { name: de.load.retry });

/** Each part, how a person comes to it, and what shows that it is there. */
const parts: readonly (readonly [
  string,
  (page: Rendered) => Promise<void> | void,
  () => HTMLElement | null,
])[] = [
  ['list', () => {}, list],
  ['map', () => {}, map],
  ['search', () => {}, search],
  ['filters', () => {}, filters],
  ['bar', () => {}, () => screen.queryByRole('radio', { name: de.narrow.list })],
  ['types', () => {}, types],
  [
    'export',
    ({ user }) => user.click(screen.getByRole('button', { name: de.list.take })),
    () => screen.queryByText(saveWords.explain),
  ],
  ['time strip', () => {}, () => screen.queryByRole('heading', { name: de.time.heading })],
  ['panel', ({ actions }) => act(() => actions.openSite(kassel.id)), panel],
  [
    'statistics',
    ({ actions }) => act(() => actions.setStage('statistics')),
    () => document.querySelector<HTMLElement>('section#zahlen'),
  ],
  [
    'comparison',
    ({ actions }) =>
      act(() => {
        actions.toggleCompared(kassel.id);
        actions.toggleCompared(fulda.id);
        actions.setStage('comparison');
      }),
    () => screen.queryByRole('heading', { name: de.compare.heading }),
  ],
  [
    'near panel',
    ({ user }) => user.click(screen.getByRole('button', { name: de.near.open })),
    () => screen.queryByRole('button', { name: new RegExp(nearPanelWords.useOwn) }),
  ],
];
const others = { list, map, search, filters, types };

describe.each(parts)('the %s that fails', (part, open, shown) => {
  it('says so once and leaves the others alive', async () => {
    const page = render(part);
    await open(page);
    const notice = await failure();
    expect(notice.textContent).toContain(de.load.broken);
    const reload = within(notice).getByText(de.load.reload);
    expect(reload.tagName).toBe('BUTTON');
    expect(shown()).toBeNull();
    for (const [name, other] of Object.entries(others)) {
      if (name !== part) expect(other(), name).not.toBeNull();
    }
    const causes = logged.mock.calls.filter(([first]) => first === `The ${part} has failed:`);
    expect(causes).toEqual([[expect.anything(), new Error(`SYNTHETIC: ${part}`)]]);
  });

  it('comes back when a person tries again, and the focus stays where it was', async () => {
    const page = render(part);
    await open(page);
    await page.user.click(again(await failure()));
    // Still broken: the notice is a new one, and is heard anew.
    expect(document.activeElement).toBe(again(screen.getByRole('alert')));
    broken.clear();
    await page.user.keyboard('{Enter}');
    await vi.waitFor(() => expect(shown()).not.toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
  });
});

describe('a part that fails while it is used', () => {
  it('hands the focus to the way on', async () => {
    const { user } = render();
    const box = screen.getByRole('checkbox', { name: /^Mobilität/ });
    broken.add('types');
    await user.click(box);
    expect(document.activeElement).toBe(again(screen.getByRole('alert')));
    expect(list()?.children).toHaveLength(1);
  });

  it('does not take the focus from elsewhere', async () => {
    const { user } = render();
    broken.add('list');
    await user.click(screen.getByRole('checkbox', { name: /^Mobilität/ }));
    expect(screen.getByRole('alert')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: /^Mobilität/ }));
  });
});

describe('the panel that fails', () => {
  it('leads to the page of its site, and is left for the list', async () => {
    const { user, actions } = render('panel');
    act(() => actions.openSite(kassel.id));
    const region = await screen.findByRole('region', { name: siteTitle(kassel) });
    const page = within(region).getByRole('link', { name: de.load.sitePage });
    expect(page.getAttribute('href')).toBe(`standort/${kassel.id}/`);
    await user.click(within(region).getByRole('button', { name: de.detail.close }));
    expect(region.isConnected).toBe(false);
    expect(document.activeElement).toBe(list());
  });

  it('is tried again by itself with another site', async () => {
    const { actions } = render('panel');
    act(() => actions.openSite(fulda.id));
    await failure();
    broken.clear();
    act(() => actions.openSite(kassel.id));
    expect(panel()).not.toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

it('leaves a broken comparison for the list, as the switch of the views is not shown', async () => {
  const { user, actions } = render('comparison');
  act(() => {
    actions.toggleCompared(kassel.id);
    actions.setStage('comparison');
  });
  const notice = await failure();
  await user.click(within(notice).getByRole('button', { name: de.compare.close }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(document.activeElement).toBe(list());
});

it('without any part left leads to the pages that read without scripts, and tries again', async () => {
  const { user } = render('page');
  const notice = screen.getByRole('alert');
  expect(notice.textContent).toContain(de.load.pageBroken);
  expect(screen.getByRole('link', { name: siteTitle(kassel) }).getAttribute('href')).toBe(
    `standort/${kassel.id}/`,
  );
  broken.clear();
  await user.click(again(notice));
  expect(list()).not.toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});
