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
import { streetWords } from '../text/de/streets';
import { de } from '../text/de/texts';
import { en } from '../text/en/texts';
import { sourceIds } from './layerNames';
import { SvgMap } from './svg/SvgMap';

vi.mock('./mapLibre', () => import('../testing/mapLibreMock'));
vi.mock('./svg/SvgMap', () => import('../testing/svgMapMock'));
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
    // In a task of its own.
    expect(map.seenOf(sourceIds.sites)).toHaveLength(2);
    await waitFor(() => expect(map.seenOf(sourceIds.sites)).toEqual([fulda.id]));
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

  it('keeps the picture and says so where nothing can be drawn', async () => {
    FakeMap.webGl = false;
    FakeMap.failure = new Error('no memory');
    renderMap();
    expect(await screen.findByText(de.map.unavailable)).toBeDefined();
    expect(mapRegion().dataset).toMatchObject({ mapState: 'unavailable', sitesDrawn: '2' });
    expect(within(mapRegion()).getByText('SVG-Karte')).toBeDefined();
    // Nothing but to try again.
    expect(within(mapRegion()).getAllByRole('button')).toEqual([reload()]);
  });

  it('draws the sites over the picture and says so where the boundaries do not come, until they do', async () => {
    const topology = vi.fn(async () => hessenTopology());
    topology.mockRejectedValueOnce(new Error('offline'));
    const { map, user } = await renderReady({ loaders: { topology } });
    const picture = () => within(mapRegion()).getByText('SVG-Karte').parentElement?.dataset.covered;
    expect(await screen.findByText(groundWords.failed)).toBeDefined();
    expect(map.dataOf(sourceIds.land)).toBeUndefined();
    expect(picture()).toBe('sites');
    await user.click(screen.getByRole('button', { name: groundWords.retry }));
    await waitFor(() => expect(map.dataOf(sourceIds.land)).toMatchObject({ features: [{}] }));
    expect(screen.queryByText(groundWords.failed)).toBeNull();
    act(() => map.fire('idle'));
    expect(picture()).toBe('all');
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

/** The map that was made last, once there are so many. */
async function nextMap(count: number): Promise<FakeMap> {
  await waitFor(() => expect(FakeMap.made).toHaveLength(count));
  const [map] = FakeMap.made.slice(-1);
  if (map === undefined) throw new Error('no map');
  // React passes the sites on in a later task.
  await waitFor(() => expect(map.listenerCount('style.load')).toBe(1));
  await act(async () => map.fire('style.load'));
  act(() => map.fire('idle'));
  return map;
}

const plain = streetWords.none;

describe('without WebGL', () => {
  it('the map is drawn as SVG, moves, and says what it lacks', async () => {
    FakeMap.webGl = false;
    const { spoken } = renderMap();
    const map = await nextMap(1);
    expect(map).toBeInstanceOf(SvgMap);
    expect(mapRegion().dataset).toMatchObject({ mapState: 'svg', sitesDrawn: '2' });
    expect(screen.getByText(plain)).toBeDefined();
    expect(spoken.answers).toContain(plain);
    expect(screen.getByRole('button', { name: de.map.zoomIn })).toBeDefined();
    expect(screen.queryByText('Angebot')).toBeNull();
    expect(screen.queryByText('Grundkarte')).toBeNull();
  });

  it('the other map comes when it is asked for, and there is WebGL again', async () => {
    FakeMap.webGl = false;
    const { user, spoken } = renderMap();
    await nextMap(1);
    await user.click(reload());
    expect(screen.getByText(de.map.stillUnavailable)).toBeDefined();
    expect(spoken.answers.at(-1)).toBe(de.map.stillUnavailable);
    expect(document.activeElement).toBe(reload());
    expect(FakeMap.made).toHaveLength(1);
    FakeMap.webGl = true;
    await user.click(reload());
    await nextMap(2);
    expect(mapRegion().dataset.mapState).toBe('ready');
    expect(screen.queryByText(plain)).toBeNull();
    // The button is gone.
    expect(document.activeElement).toBe(mapRegion());
  });
});

describe('a map that loses its context', () => {
  const lose = (map: FakeMap) => act(() => map.fire('webglcontextlost'));
  const giveBack = (map: FakeMap) =>
    act(() => void map.canvas.dispatchEvent(new Event('webglcontextrestored')));

  it('is removed at once, and the SVG map goes on with all that was chosen', async () => {
    const { map, store, act: actions } = await renderReady();
    map.zoom = 11;
    act(() => actions.openSite(fulda.id));
    lose(map);
    expect(map.removed).toBe(true);
    // A removed map throws.
    act(() => {
      actions.hover(fulda.id);
      actions.setText('Nordend');
    });
    const svgMap = await nextMap(2);
    expect(liveMaps()).toEqual([svgMap]);
    expect(mapRegion().dataset).toMatchObject({ mapState: 'svg', sitesDrawn: '1' });
    expect(store.getState().mapFixed).toBe(false);
    expect(svgMap.options).toMatchObject({ first: { zoom: 11, center: [9, 50.5] } });
    expect(svgMap.callsOf('fitBounds')).toEqual([]);
    expect(svgMap.callsOf('setFeatureState')).toContainEqual([
      { source: sourceIds.sites, id: fulda.id },
      { selected: true, hovered: true },
    ]);
  });

  it('comes back as a new one where the SVG map was left', async () => {
    const { map, act: actions } = await renderReady();
    act(() => actions.openSite(fulda.id));
    lose(map);
    const svgMap = await nextMap(2);
    svgMap.zoom = 9;
    act(() => actions.setText('Nordend'));
    giveBack(map);
    const webGlMap = await nextMap(3);
    expect(liveMaps()).toEqual([webGlMap]);
    expect(mapRegion().dataset).toMatchObject({ mapState: 'ready', sitesDrawn: '1' });
    expect(webGlMap.options).toMatchObject({ zoom: 9, center: [9, 50.5] });
    expect(webGlMap.callsOf('fitBounds')).toEqual([]);
  });

  it('comes back when the page is seen again, and takes the last wish that was missed', async () => {
    const { map, act: actions } = await renderReady();
    lose(map);
    const svgMap = await nextMap(2);
    expect(liveMaps()).toEqual([svgMap]);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    act(() => actions.openSite(mapSites[0].id));
    expect((await nextMap(3)).callsOf('fitBounds')).toHaveLength(1);
  });

  it('that was replaced is not heard any more', async () => {
    const { map, user } = await renderReady();
    lose(map);
    await nextMap(2);
    await user.click(reload());
    await nextMap(3);
    giveBack(map);
    expect(FakeMap.made).toHaveLength(3);
    expect(mapRegion().dataset.mapState).toBe('ready');
  });

  it('with a worker that fails before the first drawing is removed, too', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    renderMap();
    await screen.findByRole('button', { name: de.map.zoomIn });
    await act(async () => FakeMap.only().fire('error', { error: new Error('Worker') }));
    const svgMap = await nextMap(2);
    expect(liveMaps()).toEqual([svgMap]);
    expect(mapRegion().dataset.mapState).toBe('svg');
  });
});
