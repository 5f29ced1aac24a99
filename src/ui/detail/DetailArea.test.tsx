import { act, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { siteTitle } from '../../query/siteTitle';
import { inertLoaders } from '../../state/loaders';
import { renderApp } from '../../testing/renderApp';
import { fulda, kassel } from '../../testing/renderPanel';
import { de } from '../../text/de/texts';
import { DetailArea } from './DetailArea';

const sites = [kassel, fulda];
const panelOf = (site: typeof kassel) => screen.findByRole('region', { name: siteTitle(site) });

it('asks for all that is known of the sites when one is opened, not before, and only once', async () => {
  const whole = vi.fn(async () => sites);
  const { act: actions } = renderApp(<DetailArea />, { sites, loaders: { whole } });
  await act(async () => undefined);
  expect(whole).not.toHaveBeenCalled();
  act(() => actions.openSite(kassel.id));
  await panelOf(kassel);
  expect(await screen.findByText(kassel.summary)).toBeDefined();
  act(() => actions.openSite(fulda.id));
  await panelOf(fulda);
  expect(screen.getByText(fulda.summary)).toBeDefined();
  expect(whole).toHaveBeenCalledTimes(1);
});

it('has a head with which to close it while the facts of the site are on their way', async () => {
  const whole = () => new Promise<never>(() => undefined);
  const { act: actions, store, user } = renderApp(<DetailArea />, { sites, loaders: { whole } });
  act(() => actions.openSite(kassel.id));
  const panel = await panelOf(kassel);
  expect(within(panel).getByText(de.load.retrying)).toBeDefined();
  expect(document.activeElement?.textContent).toBe(siteTitle(kassel));
  await user.keyboard('{Escape}');
  expect(store.getState().selectedId).toBeNull();
});

it('says in the panel that they have not come, with the way to the page of the site, and tries again', async () => {
  const whole = vi.fn(inertLoaders.whole);
  const { act: actions, user } = renderApp(<DetailArea />, { sites, loaders: { whole } });
  act(() => actions.openSite(kassel.id));
  const panel = await panelOf(kassel);
  expect((await within(panel).findByRole('alert')).textContent).toContain(de.load.partFailed);
  expect(within(panel).getByRole('link', { name: de.load.sitePage })).toBeDefined();
  whole.mockImplementation(async () => sites);
  await user.click(within(panel).getByRole('button', { name: de.load.retry }));
  expect(await screen.findByText(kassel.summary)).toBeDefined();
});

it('brings the fact that was asked for into view once the facts are here', async () => {
  const { act: actions } = renderApp(<DetailArea />, { sites });
  act(() => actions.openSiteAt(kassel.id, { list: 'summary' }));
  await screen.findByText(kassel.summary);
  expect(document.activeElement?.textContent).toContain(kassel.summary);
});
