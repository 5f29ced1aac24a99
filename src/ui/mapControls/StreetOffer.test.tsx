import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { offerZoom } from '../../model/operator/baseMap';
import { type OperatorSettings, safeSettings } from '../../model/operator/operatorSettings';
import { inertLoaders } from '../../state/loaders';
import { baseMapMemory } from '../../state/rememberedChoice';
import { openingAddress } from '../../state/url';
import { renderApp } from '../../testing/renderApp';
import { streetTextsIn } from '../../text/streetTexts';
import { StreetOffer } from './StreetOffer';

const words = streetTextsIn.de;
const anywhere = [8, 50, 9, 51] as const;
afterEach(() => localStorage.clear());

/** Renders the offer on a map that rests at a zoom, and waits for the operator's settings. */
async function renderAt(zoom: number, settings: Partial<OperatorSettings> = {}) {
  const loadSettings = vi.fn(async () => ({ ...safeSettings, offersStreets: true, ...settings }));
  const streets = { ...inertLoaders.streets, settings: loadSettings };
  const page = (
    <section id="karte" tabIndex={-1}>
      <StreetOffer />
    </section>
  );
  const rendered = renderApp(page, { loaders: { streets } });
  const zoomTo = (next: number) =>
    act(() => rendered.act.mapMoved(anywhere, { byPerson: true, limits: [], zoom: next }));
  zoomTo(zoom);
  await waitFor(() => expect(loadSettings).toHaveBeenCalled());
  await act(async () => undefined);
  return { ...rendered, zoomTo };
}

const offer = () => screen.queryByRole('group', { name: words.show });
const press = (name: string) => screen.getByRole('button', { name });

describe('the offer of streets', () => {
  it('is there from its zoom on, and says whose streets they are and what is transmitted', async () => {
    const { zoomTo } = await renderAt(offerZoom - 0.1);
    expect(offer()).toBeNull();
    zoomTo(offerZoom);
    expect(offer()?.textContent).toContain('Bundesamt für Kartographie und Geodäsie');
    expect(offer()?.textContent).toContain(words.from.federal.sent);
    zoomTo(10);
    expect(offer()).toBeNull();
  });

  it('is announced once, however often the map comes near', async () => {
    const { zoomTo, spoken } = await renderAt(12);
    zoomTo(9);
    zoomTo(13);
    expect(spoken.answers).toEqual([words.spoken]);
  });

  it('shows streets for this visit: nothing is kept, the address says it, the focus stays at the map', async () => {
    const { user, store } = await renderAt(12);
    await user.click(press(`${words.show}: ${words.now}`));
    expect(store.getState().baseMap).toBe('strassen');
    expect(localStorage.length).toBe(0);
    expect(offer()).toBeNull();
    expect(document.activeElement?.id).toBe('karte');
  });

  it('shows streets always: kept for the next visit, which has no offer', async () => {
    const { user, store, unmount } = await renderAt(12);
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(store.getState().baseMap).toBe('strassen');
    expect(baseMapMemory.recall(window)).toBe('strassen');
    unmount();
    const next = await renderAt(12);
    expect(offer()).toBeNull();
    expect(next.spoken.answers).toEqual([]);
  });

  it('stays away once it is put away, and keeps nothing', async () => {
    const { user, zoomTo, store } = await renderAt(12);
    await user.click(press(words.dismiss));
    zoomTo(9);
    zoomTo(14);
    expect(offer()).toBeNull();
    expect(store.getState().baseMap).toBeNull();
    expect(localStorage.length).toBe(0);
    expect(document.activeElement?.id).toBe('karte');
  });

  it('respects what was chosen before: on this visit, by a link, on an earlier one', async () => {
    const { act: actions } = await renderAt(12);
    act(() => actions.restore({ ...openingAddress, baseMap: 'umriss' }));
    expect(offer()).toBeNull();
    localStorage.setItem('grundkarte', 'umriss');
    await renderAt(12);
    expect(offer()).toBeNull();
  });

  it.each([
    ['the operator has preset outlines', { offersStreets: false }],
    ['the operator has preset streets', { offersStreets: false, baseMap: 'strassen' as const }],
  ])('is not there where %s', async (_case, settings) => {
    const { spoken } = await renderAt(12, settings);
    expect(offer()).toBeNull();
    expect(spoken.answers).toEqual([]);
  });

  it.each([
    ['another host', 'https://kacheln.example/h.pmtiles', 'Straßen kommen von kacheln.example.'],
    ['the server of the page', `${window.location.origin}/h.pmtiles`, words.from.own.sent],
  ])('names %s', async (_case, archiveUrl, said) => {
    await renderAt(12, { service: { kind: 'pmtiles', archiveUrl } });
    expect(offer()?.textContent).toContain(said);
  });
});
