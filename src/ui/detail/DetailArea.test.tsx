import { act, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { siteTitle } from '../../query/siteTitle';
import { inertLoaders } from '../../state/loaders';
import { loadersOf } from '../../testing/loadersOf';
import { renderApp } from '../../testing/renderApp';
import { fulda, kassel } from '../../testing/renderPanel';
import { de } from '../../text/de/texts';
import { DetailArea } from './DetailArea';

const sites = [kassel, fulda];
const panelOf = (site: typeof kassel) => screen.findByRole('region', { name: siteTitle(site) });

const { site: siteOf } = loadersOf(sites);

it('asks for all that is known of a site when it is opened, not before', async () => {
  const site = vi.fn(siteOf);
  const { act: actions } = renderApp(<DetailArea />, { sites, loaders: { site } });
  await act(async () => undefined);
  expect(site).not.toHaveBeenCalled();
  act(() => actions.openSite(kassel.id));
  await panelOf(kassel);
  expect(await screen.findByText(kassel.summary)).toBeDefined();
  act(() => actions.openSite(fulda.id));
  await panelOf(fulda);
  // Never what is known of another.
  expect(screen.queryByText(kassel.summary)).toBeNull();
  expect(await screen.findByText(fulda.summary)).toBeDefined();
  expect(site.mock.calls).toEqual([[kassel.id], [fulda.id]]);
});

it('shows at once what has come before', async () => {
  const site = vi.fn(siteOf);
  const siteHere = (id: string) => sites.find((one) => one.id === id) ?? null;
  const { act: actions } = renderApp(<DetailArea />, { sites, loaders: { site, siteHere } });
  act(() => actions.openSite(kassel.id));
  await panelOf(kassel);
  act(() => actions.openSite(fulda.id));
  expect(screen.getByText(fulda.summary)).toBeDefined();
  expect(site).not.toHaveBeenCalled();
});

it('asks for a site that is pointed at, not for those that a pointer passes over', async () => {
  vi.useFakeTimers();
  try {
    const site = vi.fn(siteOf);
    const { act: actions } = renderApp(<DetailArea />, { sites, loaders: { site } });
    act(() => actions.hover(kassel.id));
    await act(() => vi.advanceTimersByTimeAsync(20));
    act(() => actions.hover(fulda.id));
    await act(() => vi.advanceTimersByTimeAsync(200));
    expect(site.mock.calls).toEqual([[fulda.id]]);
  } finally {
    vi.useRealTimers();
  }
});

it('has a head with which to close it while the facts of the site are on their way', async () => {
  const site = () => new Promise<never>(() => undefined);
  const { act: actions, store, user } = renderApp(<DetailArea />, { sites, loaders: { site } });
  act(() => actions.openSite(kassel.id));
  const panel = await panelOf(kassel);
  expect(within(panel).getByText(de.load.retrying)).toBeDefined();
  expect(document.activeElement?.textContent).toBe(siteTitle(kassel));
  await user.keyboard('{Escape}');
  expect(store.getState().selectedId).toBeNull();
});

it('says in the panel that they have not come, with the way to the page of the site, and tries again', async () => {
  const site = vi.fn<typeof siteOf>(inertLoaders.site);
  const { act: actions, user } = renderApp(<DetailArea />, { sites, loaders: { site } });
  act(() => actions.openSite(kassel.id));
  const panel = await panelOf(kassel);
  expect((await within(panel).findByRole('alert')).textContent).toContain(de.load.partFailed);
  expect(within(panel).getByRole('link', { name: de.load.sitePage })).toBeDefined();
  site.mockImplementation(siteOf);
  await user.click(within(panel).getByRole('button', { name: de.load.retry }));
  expect(await screen.findByText(kassel.summary)).toBeDefined();
});

it('brings by itself what a missing connection has kept away, when that returns', async () => {
  const site = vi.fn<typeof siteOf>(inertLoaders.site);
  const { act: actions } = renderApp(<DetailArea />, { sites, loaders: { site } });
  act(() => actions.openSite(kassel.id));
  await screen.findByRole('alert');
  site.mockImplementation(siteOf);
  act(() => void dispatchEvent(new Event('online')));
  expect(await screen.findByText(kassel.summary)).toBeDefined();
});

it('brings the fact that was asked for into view once the facts are here', async () => {
  const { act: actions } = renderApp(<DetailArea />, { sites });
  act(() => actions.openSiteAt(kassel.id, { list: 'summary' }));
  await screen.findByText(kassel.summary);
  expect(document.activeElement?.textContent).toContain(kassel.summary);
});
