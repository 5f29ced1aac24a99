import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HessenTopology } from '../model/geo/boundaries';
import type { GroundLoader } from '../state/loaders';
import { FakeMap } from '../testing/fakeMap';
import { groundContent } from '../testing/groundContent';
import { hessenTopology } from '../testing/hessenTopology';
import { leaveMap } from '../testing/leaveMap';
import { plainSpaces } from '../testing/plainSpaces';
import { mapRegion, mapSites, prepareBrowser, renderMap, renderReady } from '../testing/renderMap';
import { groundWords } from '../text/de/ground';
import { de } from '../text/de/texts';
import { en } from '../text/en/texts';
import { sourceIds } from './layerNames';

vi.mock('./mapLibre', () => import('../testing/mapLibreMock'));
vi.mock('./drawSymbolImages', () => import('../testing/drawSymbolImagesMock'));

const [, fulda] = mapSites;
const reload = () => screen.getByRole('button', { name: de.map.reload });
const liveMaps = () => FakeMap.made.filter((map) => !map.removed);

beforeEach(prepareBrowser);
afterEach(leaveMap);

describe('MapView', () => {
  it('shows the SVG map first, with all that lies over it and what a screen reader needs', () => {
    renderMap();
    expect(mapRegion().dataset).toMatchObject({ mapState: 'static', sitesDrawn: '2' });
    expect(within(mapRegion()).getByText('SVG-Karte')).toBeDefined();
    expect(within(mapRegion()).getByText('Legende')).toBeDefined();
    expect(within(mapRegion()).getByText(plainSpaces(de.map.summary(2)))).toBeDefined();
    expect(within(mapRegion()).getByText(de.map.attribution)).toBeDefined();
    expect(within(mapRegion()).queryByRole('button')).toBeNull();
  });

  it('is ready when MapLibre has drawn, and says how many sites', async () => {
    const { map, act: actions } = await renderReady();
    expect(mapRegion().dataset).toMatchObject({ mapState: 'ready', sitesDrawn: '2' });
    act(() => actions.setText('Nordend'));
    // In the frame after the list's.
    expect(map.dataOf(sourceIds.sites)).toMatchObject({ features: { length: 2 } });
    await waitFor(() =>
      expect(map.dataOf(sourceIds.sites)).toMatchObject({
        features: [{ properties: { id: fulda.id } }],
      }),
    );
    act(() => map.fire('idle'));
    expect(mapRegion().dataset.sitesDrawn).toBe('1');
  });

  it('names whose the ground is with its licence, and says what of it is missing', async () => {
    const ground: GroundLoader = async (id) => {
      if (id === 'rivers') throw new Error('offline');
      return groundContent(id);
    };
    const { map } = await renderReady({ loaders: { ground } });
    const licences = () =>
      within(mapRegion())
        .getAllByRole('link')
        .map((link) => link.textContent);
    expect(licences()).toEqual(['GeoNutzV']);
    map.zoom = 9;
    act(() => map.fire('moveend'));
    expect(await screen.findByText(groundWords.failed)).toBeDefined();
    act(() => map.fire('render'));
    expect(licences()).toEqual(['GeoNutzV', 'CC BY 4.0']);
    expect(mapRegion().dataset.ground).toBe('railways');
    expect(screen.getByRole('button', { name: groundWords.retry })).toBeDefined();
  });

  it('keeps the SVG map and says so where the device has no WebGL', async () => {
    FakeMap.failure = new Error('no WebGL');
    renderMap();
    expect(await screen.findByText(de.map.unavailable)).toBeDefined();
    expect(mapRegion().dataset).toMatchObject({ mapState: 'unavailable', sitesDrawn: '2' });
    expect(within(mapRegion()).getByText('SVG-Karte')).toBeDefined();
    // Nothing but to try again.
    expect(within(mapRegion()).getAllByRole('button')).toEqual([reload()]);
  });

  it('keeps the SVG map and says so where the boundaries do not come', async () => {
    renderMap({ loaders: { topology: () => Promise.reject(new Error('offline')) } });
    expect(await screen.findByText(de.map.unavailable)).toBeDefined();
    expect(within(mapRegion()).getByText('SVG-Karte')).toBeDefined();
    expect(FakeMap.made).toEqual([]);
  });
});

describe('the life of the map', () => {
  it('is one live map after React has mounted, unmounted and mounted it', async () => {
    const { unmount } = renderMap({ strict: true });
    await screen.findByRole('button', { name: de.map.zoomIn });
    expect(liveMaps()).toHaveLength(1);
    unmount();
    expect(liveMaps()).toEqual([]);
  });

  it('stays when the language changes, and speaks it from then on', async () => {
    const { map, speak, act: actions } = await renderReady();
    act(() => actions.setOrigin({ kind: 'own', name: de.near.own, point: fulda.point }));
    map.calls.length = 0;
    speak(en);
    expect(FakeMap.only().canvas.getAttribute('aria-label')).toBe(en.map.canvas);
    expect(screen.getByRole('button', { name: en.map.zoomIn })).toBeDefined();
    expect(map.dataOf(sourceIds.origin)).toMatchObject({
      features: [{ properties: { name: en.near.own } }],
    });
    // Only the texts are new: the viewport stays.
    expect(new Set(map.calls.map(([method]) => method))).toEqual(new Set(['setData']));
    expect(map.dataOf(sourceIds.areas)).toBeUndefined();
  });

  it('ends with the page and begins anew with the next one', async () => {
    const first = await renderReady();
    first.unmount();
    expect(first.map.removed).toBe(true);
    renderMap();
    await screen.findByRole('button', { name: de.map.zoomIn });
    expect(liveMaps()).toHaveLength(1);
    expect(FakeMap.made).toHaveLength(2);
  });

  it('never begins when the page has gone before the boundaries came', async () => {
    let arrive: (topology: HessenTopology) => void = () => undefined;
    const late = new Promise<HessenTopology>((resolve) => {
      arrive = resolve;
    });
    const { unmount } = renderMap({ loaders: { topology: () => late } });
    unmount();
    arrive(hessenTopology());
    await late;
    await import('./MapController');
    await act(async () => undefined);
    expect(FakeMap.made).toEqual([]);
  });
});

describe('a map that loses its context', () => {
  const lose = (map: FakeMap) => act(() => map.fire('webglcontextlost'));
  const giveBack = (map: FakeMap) =>
    act(() => void map.canvas.dispatchEvent(new Event('webglcontextrestored')));
  const newest = () => FakeMap.made.at(-1) ?? FakeMap.only();
  const draw = (map: FakeMap) => {
    act(() => map.fire('load'));
    act(() => map.fire('idle'));
  };

  it('is removed at once, and nothing is asked of it from then on', async () => {
    const { map, store, act: actions } = await renderReady();
    lose(map);
    expect(map.removed).toBe(true);
    expect(mapRegion().dataset).toMatchObject({ mapState: 'unavailable', sitesDrawn: '2' });
    expect(within(mapRegion()).getAllByRole('button')).toEqual([reload()]);
    expect(store.getState()).toMatchObject({ viewport: null, mapFixed: true });
    // A removed map throws.
    act(() => {
      actions.hover(fulda.id);
      actions.openSite(fulda.id);
      actions.setText('Nordend');
    });
    expect(mapRegion().dataset.sitesDrawn).toBe('1');
  });

  it('comes back as a new one with all that was chosen meanwhile', async () => {
    const { map, store, act: actions } = await renderReady();
    lose(map);
    act(() => {
      actions.setText('Nordend');
      actions.hover(fulda.id);
    });
    giveBack(map);
    draw(newest());
    expect(liveMaps()).toEqual([newest()]);
    expect(mapRegion().dataset).toMatchObject({ mapState: 'ready', sitesDrawn: '1' });
    expect(newest().callsOf('setFeatureState')).toContainEqual([
      { source: sourceIds.sites, id: fulda.id },
      { selected: false, hovered: true },
    ]);
    expect(store.getState().mapFixed).toBe(false);
  });

  it('keeps its camera, repeats no move, and takes the last that was missed', async () => {
    const { map, act: actions } = await renderReady();
    act(() => actions.openSite(fulda.id));
    expect(map.callsOf('fitBounds')).toHaveLength(1);
    map.zoom = 11;
    lose(map);
    giveBack(map);
    draw(newest());
    expect(newest().options).toMatchObject({ zoom: 11, center: [9, 50.5] });
    expect(newest().callsOf('fitBounds')).toEqual([]);

    lose(newest());
    act(() => actions.openSite(mapSites[0].id));
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    draw(newest());
    expect(newest().callsOf('fitBounds')).toHaveLength(1);
  });

  it('that was replaced is not heard any more', async () => {
    const { map, user } = await renderReady();
    lose(map);
    await user.click(reload());
    draw(newest());
    giveBack(map);
    expect(FakeMap.made).toHaveLength(2);
    expect(mapRegion().dataset.mapState).toBe('ready');
  });

  it('says that it does not come back on request, and tries again', async () => {
    const { map, user, spoken } = await renderReady();
    lose(map);
    FakeMap.failure = new Error('no WebGL');
    await user.click(reload());
    expect(screen.getByText(de.map.stillUnavailable)).toBeDefined();
    expect(spoken.answers.at(-1)).toBe(de.map.stillUnavailable);
    expect(document.activeElement).toBe(reload());
    FakeMap.failure = null;
    await user.click(reload());
    draw(newest());
    expect(screen.queryByText(de.map.unavailable)).toBeNull();
    // The button is gone.
    expect(document.activeElement).toBe(mapRegion());
  });

  it('with a worker that fails before the first drawing is removed, too', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    renderMap();
    await screen.findByRole('button', { name: de.map.zoomIn });
    await act(async () => FakeMap.only().fire('error', { error: new Error('Worker') }));
    expect(liveMaps()).toEqual([]);
    expect(within(mapRegion()).getAllByRole('button')).toEqual([reload()]);
  });
});
