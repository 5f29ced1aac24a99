// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { siteTitle } from '../../query/siteTitle';
import { openingAddress } from '../../state/url';
import { FakeMedia } from '../../testing/fakeMedia';
import { realSite } from '../../testing/realSites';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de';
import { media as queries } from '../common/useMedia';
import { DetailPanel } from './DetailPanel';

const kassel = realSite('kassel-wesertor');
const fulda = realSite('fulda-nordend');

afterEach(() => vi.restoreAllMocks());

const render = () =>
  renderApp(
    <>
      <button type="button">Öffner</button>
      <div id="karte" tabIndex={-1} />
      <DetailPanel />
    </>,
    { sites: [kassel, fulda] },
  );
function renderOpen() {
  const rendered = render();
  act(() => rendered.act.openSite(kassel.id));
  return rendered;
}
const panel = () => screen.getByRole('region', { name: siteTitle(kassel) });
const heading = () => screen.getByRole('heading', { level: 2, name: siteTitle(kassel) });
const opener = () => screen.getByRole('button', { name: 'Öffner' });

/** What a link or the history says. */
const restored = (selectedId: string | null) => ({ ...openingAddress, selectedId });

describe('DetailPanel', () => {
  it('is not there while no site is open, nor for a site that does not exist', () => {
    const { act: actions } = render();
    expect(screen.queryByRole('region')).toBeNull();
    act(() => actions.openSite('gibtesnicht'));
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('is a region under the name of the site, with programme, town and district', () => {
    renderOpen();
    expect(heading().tabIndex).toBe(-1);
    const area = (name: string) => within(panel()).getByRole('link', { name }).getAttribute('href');
    expect(area('Kassel')).toBe('?kommune=06611000');
    expect(area('kreisfreie Stadt')).toBe('?kreis=06611');
    const [badge] = within(panel()).getAllByRole('listitem');
    expect(badge?.textContent).toBe('Sozialer Zusammenhalt');
    expect(within(panel()).getByText(kassel.summary)).toBeDefined();
  });

  it('changes to another site', () => {
    const { act: actions } = renderOpen();
    act(() => actions.openSiteFromMap(fulda.id));
    expect(screen.getByRole('region', { name: siteTitle(fulda) })).toBeDefined();
    expect(screen.queryByRole('heading', { name: siteTitle(kassel) })).toBeNull();
  });

  it('shows the site on the map again and again', async () => {
    const { user, store } = renderOpen();
    const before = store.getState().showOnMap;
    await user.click(screen.getByRole('button', { name: de.detail.onMap }));
    expect(store.getState().showOnMap).toEqual({ siteId: kassel.id, near: true });
    expect(store.getState().showOnMap).not.toBe(before);
  });

  it('on a narrow screen is a modal dialog, and can be pulled down by its head', () => {
    const media = new FakeMedia();
    media.set(queries.narrow, true);
    media.set('(prefers-reduced-motion: reduce)', true);
    const { store } = renderOpen();
    const sheet = screen.getByRole('dialog', { name: siteTitle(kassel) });
    expect(sheet.getAttribute('aria-modal')).toBe('true');
    const head = sheet.firstElementChild as HTMLElement;
    head.setPointerCapture = vi.fn();
    fireEvent.pointerDown(head, { clientY: 10, pointerId: 1, isPrimary: true });
    fireEvent.pointerUp(head, { clientY: 300, pointerId: 1, isPrimary: true });
    expect(store.getState().selectedId).toBeNull();
    vi.unstubAllGlobals();
  });

  it('on a narrow screen gives way to the map, which shows the site, lit', async () => {
    new FakeMedia().set(queries.narrow, true);
    const { user, store } = renderOpen();
    await user.click(screen.getByRole('button', { name: de.detail.onMap }));
    expect(screen.queryByRole('region', { name: siteTitle(kassel) })).toBeNull();
    expect(document.activeElement?.id).toBe('karte');
    expect(store.getState()).toMatchObject({
      selectedId: null,
      hoveredId: kassel.id,
      narrowView: 'map',
      showOnMap: { siteId: kassel.id, near: true },
    });
    vi.unstubAllGlobals();
  });

  it('prints', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = renderOpen();
    await user.click(screen.getByRole('button', { name: de.detail.print }));
    expect(print).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });
});

describe('closing', () => {
  it('goes by the button', async () => {
    const { user, store } = renderOpen();
    await user.click(screen.getByRole('button', { name: de.detail.close }));
    expect(store.getState().selectedId).toBeNull();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('goes by Escape from anywhere in the panel, and by no other key', async () => {
    const { user, store } = renderOpen();
    await user.keyboard('x');
    expect(store.getState().selectedId).toBe(kassel.id);
    screen.getByRole('button', { name: de.detail.print }).focus();
    await user.keyboard('{Escape}');
    expect(store.getState().selectedId).toBeNull();
  });

  it('hears Escape outside of the panel too, unless something else has taken it', async () => {
    const { user, store } = renderOpen();
    opener().focus();
    opener().addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    await user.keyboard('{Escape}');
    expect(store.getState().selectedId).toBe(kassel.id);
    await user.keyboard('{Escape}');
    expect(store.getState().selectedId).toBeNull();
  });
});

describe('the focus', () => {
  it('goes to the heading when a person opens the panel, and back when it closes', async () => {
    const { user, act: actions } = render();
    opener().focus();
    act(() => actions.openSite(kassel.id));
    expect(document.activeElement).toBe(heading());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(opener()));
  });

  it('goes to the heading of the next site', () => {
    const { act: actions } = renderOpen();
    act(() => actions.openSiteFromMap(fulda.id));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: siteTitle(fulda) }));
  });

  it('finds back over several sites to what opened the first', async () => {
    const { user, act: actions } = render();
    opener().focus();
    act(() => actions.openSite(kassel.id));
    act(() => actions.openSite(fulda.id));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(opener()));
  });

  it('goes to the entry of the list where the opener is gone, else to the map', async () => {
    const { act: actions } = render();
    const entry = document.createElement('a');
    entry.id = `eintrag-${kassel.id}`;
    entry.href = '#';
    document.body.append(entry);
    act(() => actions.openSite(kassel.id));
    act(() => actions.closeSite());
    await waitFor(() => expect(document.activeElement).toBe(entry));
    entry.remove();
    act(() => actions.openSite(kassel.id));
    act(() => actions.closeSite());
    await waitFor(() => expect(document.activeElement?.id).toBe('karte'));
  });

  it('goes back when the history closes what a person has opened', async () => {
    const { act: actions } = render();
    opener().focus();
    act(() => actions.openSite(kassel.id));
    act(() => actions.restore(restored(null)));
    await waitFor(() => expect(document.activeElement).toBe(opener()));
  });

  it('is not moved when the history closes what a link has opened', async () => {
    const { act: actions } = render();
    act(() => actions.restore(restored(kassel.id)));
    act(() => actions.restore(restored(null)));
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).toBe(document.body);
  });

  it('is not lost when a person closes what a link has opened', async () => {
    const { user, act: actions } = render();
    act(() => actions.restore(restored(kassel.id)));
    await user.click(screen.getByRole('button', { name: de.detail.close }));
    await waitFor(() => expect(document.activeElement?.id).toBe('karte'));
  });

  it('stays where it is when a link opens the panel', () => {
    const { act: actions } = render();
    opener().focus();
    act(() => actions.restore(restored(kassel.id)));
    expect(heading()).toBeDefined();
    expect(document.activeElement).toBe(opener());
  });

  it('is not taken back from where the person has gone meanwhile', async () => {
    const { act: actions } = render();
    const other = document.createElement('button');
    document.body.append(other);
    opener().focus();
    act(() => actions.openSite(kassel.id));
    other.focus();
    act(() => actions.closeSite());
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).toBe(other);
    other.remove();
  });
});

describe('the link to the panel', () => {
  const copyButton = () => screen.getByRole('button', { name: de.detail.copyLink });

  it('is copied, and the panel says so', async () => {
    const { user, spoken } = renderOpen();
    await user.click(copyButton());
    await user.click(copyButton());
    await screen.findByText(de.detail.copied);
    expect(spoken.answers).toEqual([de.detail.copied, de.detail.copied]);
    expect(await navigator.clipboard.readText()).toBe(location.href);
  });

  it('is not copied where the browser refuses, and the panel says what to do', async () => {
    const { user, spoken } = renderOpen();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(copyButton());
    await screen.findByText(de.detail.copyFailed);
    expect(spoken.said()).toBe(de.detail.copyFailed);
  });
});

describe('on paper', () => {
  it('stand the address of the panel and a small map', () => {
    renderOpen();
    fireEvent(window, new Event('beforeprint'));
    expect(panel().textContent).toContain(location.href);
    expect(within(panel()).getByRole('img', { name: de.detail.locator })).toBeDefined();
  });
});
