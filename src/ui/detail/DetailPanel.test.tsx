import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { siteTitle } from '../../query/siteTitle';
import { FakeMedia } from '../../testing/fakeMedia';
import {
  fulda,
  heading,
  kassel,
  panel,
  renderOpenPanel,
  renderPanel,
} from '../../testing/renderPanel';
import { de } from '../../text/de/texts';
import { media as queries } from '../common/useMedia';

afterEach(() => vi.restoreAllMocks());

describe('DetailPanel', () => {
  it('is not there while no site is open, nor for a site that does not exist', () => {
    const { act: actions } = renderPanel();
    expect(screen.queryByRole('region')).toBeNull();
    act(() => actions.openSite('gibtesnicht'));
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('is a region under the name of the site, with programme, town and district', () => {
    renderOpenPanel();
    expect(heading().tabIndex).toBe(-1);
    const area = (name: string) => within(panel()).getByRole('link', { name }).getAttribute('href');
    expect(area('Kassel')).toBe('?kommune=06611000');
    expect(area('kreisfreie Stadt')).toBe('?kreis=06611');
    const [badge] = within(panel()).getAllByRole('listitem');
    expect(badge?.textContent).toBe('Sozialer Zusammenhalt');
    expect(within(panel()).getByText(kassel.summary)).toBeDefined();
  });

  it('changes to another site', () => {
    const { act: actions } = renderOpenPanel();
    act(() => actions.openSiteFromMap(fulda.id));
    expect(screen.getByRole('region', { name: siteTitle(fulda) })).toBeDefined();
    expect(screen.queryByRole('heading', { name: siteTitle(kassel) })).toBeNull();
  });

  it('shows the site on the map again and again', async () => {
    const { user, store } = renderOpenPanel();
    const before = store.getState().cameraRequest;
    await user.click(screen.getByRole('button', { name: de.detail.onMap }));
    expect(store.getState().cameraRequest).toEqual({ siteId: kassel.id, near: true });
    expect(store.getState().cameraRequest).not.toBe(before);
  });

  it('on a narrow screen is a modal dialog, and can be pulled down by its head', () => {
    const media = new FakeMedia();
    media.set(queries.narrow, true);
    media.set('(prefers-reduced-motion: reduce)', true);
    const { store } = renderOpenPanel();
    const sheet = screen.getByRole('dialog', { name: siteTitle(kassel) });
    expect(sheet.getAttribute('aria-modal')).toBe('true');
    const head = sheet.firstElementChild as HTMLElement;
    head.setPointerCapture = vi.fn();
    fireEvent.pointerDown(head, { clientY: 10, pointerId: 1, isPrimary: true });
    fireEvent.pointerUp(head, { clientY: 300, pointerId: 1, isPrimary: true });
    expect(store.getState().selectedId).toBeNull();
    vi.unstubAllGlobals();
  });

  it('on a narrow screen gives way to the map, which shows the site, highlighted', async () => {
    new FakeMedia().set(queries.narrow, true);
    const { user, store } = renderOpenPanel();
    await user.click(screen.getByRole('button', { name: de.detail.onMap }));
    expect(screen.queryByRole('region', { name: siteTitle(kassel) })).toBeNull();
    expect(document.activeElement?.id).toBe('karte');
    expect(store.getState()).toMatchObject({
      selectedId: null,
      hoveredId: kassel.id,
      narrowView: 'map',
      cameraRequest: { siteId: kassel.id, near: true },
    });
    vi.unstubAllGlobals();
  });

  it('prints', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = renderOpenPanel();
    await user.click(screen.getByRole('button', { name: de.detail.print }));
    expect(print).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });
});

describe('the link to the panel', () => {
  const copyButton = () => screen.getByRole('button', { name: de.detail.copyLink });

  it('is copied, and the panel says so', async () => {
    const { user, spoken } = renderOpenPanel();
    await user.click(copyButton());
    await user.click(copyButton());
    await screen.findByText(de.detail.copied);
    expect(spoken.answers).toEqual([de.detail.copied, de.detail.copied]);
    expect(await navigator.clipboard.readText()).toBe(location.href);
  });

  it('is shown to be copied by hand where the browser refuses, and Escape leaves the panel open', async () => {
    const { user } = renderOpenPanel();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(copyButton());
    const field = await screen.findByRole('textbox', { name: de.share.copyByHand });
    expect(document.activeElement).toBe(field);
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(copyButton());
    expect(panel().isConnected).toBe(true);
  });
});

describe('on paper', () => {
  it('stand the address of the panel and a small map', () => {
    renderOpenPanel();
    fireEvent(window, new Event('beforeprint'));
    expect(panel().textContent).toContain(location.href);
    expect(within(panel()).getByRole('img', { name: de.detail.locator })).toBeDefined();
  });
});
