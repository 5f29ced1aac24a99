// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { streetZoom } from '../model/baseMap';
import type { HessenTopology } from '../model/boundaries';
import { project } from '../model/mercator';
import { safeSettings } from '../model/operatorSettings';
import { openingAddress } from '../state/url';
import { FakeMap } from '../testing/fakeMap';
import { FakeMedia } from '../testing/fakeMedia';
import { plainSpaces } from '../testing/plainSpaces';
import { realSite, realTopology, testYear } from '../testing/realSites';
import { renderApp } from '../testing/renderApp';
import { syntheticStreetStyle } from '../testing/syntheticStreetStyle';
import { de } from '../text/de';
import { sourceIds, truePlaceZoom } from './layers';
import { MapView } from './MapView';
import { noStreets } from './streets/noStreets';
import type { StreetLoaders } from './streets/StreetMap';

vi.mock('maplibre-gl', async () => {
  const { FakeMap } = await import('../testing/fakeMap');
  return { Map: FakeMap, setWorkerUrl: vi.fn() };
});
vi.mock('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url', () => ({ default: 'worker.js' }));
vi.mock('./symbolImages', async (original) => ({
  ...(await original<typeof import('./symbolImages')>()),
  drawSymbolImages: () => [],
}));

const kassel = realSite('kassel-wesertor');
const fulda = realSite('fulda-nordend');
const sites = [kassel, fulda];
const topology = () => Promise.resolve(realTopology());
const staticMap = <span>SVG-Karte</span>;

beforeEach(() => {
  new FakeMedia();
  Object.defineProperty(document, 'fonts', {
    value: { load: () => Promise.resolve([]) },
    configurable: true,
  });
});
afterEach(() => {
  FakeMap.reset();
  vi.unstubAllGlobals();
});

interface Options {
  readonly streets?: StreetLoaders;
  readonly strict?: boolean;
  readonly loadTopology?: () => Promise<HessenTopology | null>;
}
const renderMap = ({
  strict = false,
  loadTopology = topology,
  streets = noStreets,
}: Options = {}) =>
  renderApp(
    <MapView
      staticMap={staticMap}
      loadTopology={loadTopology}
      streets={streets}
      control={<button type="button">Grundkarte</button>}
    >
      <p>Legende</p>
    </MapView>,
    { sites, strict },
  );

const region = () => screen.getByRole('region', { name: de.map.region });
const liveMaps = () => FakeMap.made.filter((map) => !map.removed);

/** Renders and waits until the map has drawn. */
async function renderReady(options: Options = {}) {
  const rendered = renderMap(options);
  const zoomIn = await screen.findByRole('button', { name: de.map.zoomIn });
  const map = FakeMap.only();
  act(() => map.fire('load'));
  // React hands the sites over when it finds the time.
  await waitFor(() => expect(map.dataOf(sourceIds.sites)).toBeDefined());
  act(() => map.fire('idle'));
  return { ...rendered, map, zoomIn };
}

describe('MapView', () => {
  it('shows the SVG map first, with all that lies over it and what a screen reader needs', () => {
    renderMap();
    expect(region().dataset).toMatchObject({ mapState: 'static', sitesDrawn: '2' });
    expect(within(region()).getByText('SVG-Karte')).toBeDefined();
    expect(within(region()).getByText('Legende')).toBeDefined();
    expect(within(region()).getByText(plainSpaces(de.map.summary(2)))).toBeDefined();
    expect(within(region()).getByText(de.map.attribution)).toBeDefined();
    expect(within(region()).queryByRole('button')).toBeNull();
  });

  it('is ready when MapLibre has drawn, and says how many sites', async () => {
    const { map, act: actions } = await renderReady();
    expect(region().dataset).toMatchObject({ mapState: 'ready', sitesDrawn: '2' });
    act(() => actions.setText('Nordend'));
    expect(map.dataOf(sourceIds.sites)).toMatchObject({
      features: [{ properties: { id: fulda.id } }],
    });
    act(() => map.fire('idle'));
    expect(region().dataset.sitesDrawn).toBe('1');
  });

  it('keeps the SVG map and says so where the device has no WebGL', async () => {
    FakeMap.failure = new Error('no WebGL');
    renderMap();
    expect(await screen.findByText(de.map.unavailable)).toBeDefined();
    expect(region().dataset).toMatchObject({ mapState: 'unavailable', sitesDrawn: '2' });
    expect(within(region()).getByText('SVG-Karte')).toBeDefined();
    expect(within(region()).queryByRole('button')).toBeNull();
  });

  it('keeps the SVG map and says so where the boundaries do not come', async () => {
    renderMap({ loadTopology: () => Promise.resolve(null) });
    expect(await screen.findByText(de.map.unavailable)).toBeDefined();
    expect(within(region()).getByText('SVG-Karte')).toBeDefined();
    expect(FakeMap.made).toEqual([]);
  });
});

describe('a place that a person has named', () => {
  it('is marked and shown with the nearest sites; its end leaves the view', async () => {
    const { map, act: actions } = await renderReady();
    act(() => actions.setOrigin({ kind: 'place', name: 'Fulda', point: fulda.point }));
    expect(map.dataOf(sourceIds.origin)).toMatchObject({
      features: [{ geometry: { coordinates: fulda.point } }],
    });
    expect(map.callsOf('fitBounds')).toHaveLength(1);
    act(() => actions.setOrigin(null));
    expect(map.dataOf(sourceIds.origin)).toMatchObject({ features: [] });
    expect(map.callsOf('fitBounds')).toHaveLength(1);
  });

  it('asks for no streets around a person: their server would learn the place', async () => {
    const { map, act: actions, store } = await renderReady();
    const nearestZoom = () => Number(Object(map.callsOf('fitBounds').at(-1)?.[1]).maxZoom);
    const own = { kind: 'own', name: 'Ihr Standort', point: fulda.point } as const;
    act(() => actions.setOrigin(own));
    expect(nearestZoom()).toBeGreaterThan(streetZoom);
    act(() => store.setState({ baseMap: 'strassen', language: null }));
    act(() => actions.setOrigin({ ...own }));
    expect(nearestZoom()).toBeLessThan(streetZoom);
    act(() => actions.setOrigin({ ...own, kind: 'place' }));
    expect(nearestZoom()).toBeGreaterThan(streetZoom);
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
    const { unmount } = renderMap({ loadTopology: () => late });
    unmount();
    arrive(realTopology());
    await late;
    await import('./MapController');
    await act(async () => undefined);
    expect(FakeMap.made).toEqual([]);
  });
});

describe('map and store', () => {
  const lit = (map: FakeMap) => map.callsOf('setFeatureState').at(-1);

  it('lights what is hovered and selected anywhere', async () => {
    const { map, act: actions } = await renderReady();
    act(() => actions.hover(kassel.id));
    expect(lit(map)).toEqual([
      { source: sourceIds.areas, id: kassel.id },
      { selected: false, hovered: true },
    ]);
    act(() => actions.openSite(kassel.id));
    expect(lit(map)?.[1]).toEqual({ selected: true, hovered: true });
  });

  it('goes near a site opened in the list, and stays for one opened on the map', async () => {
    const { map, act: actions } = await renderReady();
    act(() => actions.openSite(kassel.id));
    expect(map.callsOf('fitBounds')).toHaveLength(1);
    act(() => actions.openSiteFromMap(fulda.id));
    expect(map.callsOf('fitBounds')).toHaveLength(1);
    act(() => actions.openSite(fulda.id));
    act(() => actions.openSite(fulda.id));
    expect(map.callsOf('fitBounds')).toHaveLength(3);
  });

  it('goes to the site of a link once the map is there', async () => {
    const { act: actions, store } = renderMap();
    const { query } = store.getState();
    act(() =>
      actions.restore({
        ...openingAddress,
        query,
        selectedId: kassel.id,
      }),
    );
    await screen.findByRole('button', { name: de.map.zoomIn });
    expect(FakeMap.only().callsOf('fitBounds')).toHaveLength(1);
  });

  it('tells the store what the pointer does', async () => {
    const { map, store } = await renderReady();
    map.zoom = truePlaceZoom;
    const [x, y] = project(fulda.point, truePlaceZoom);
    act(() => map.point('mousemove', x, y));
    expect(store.getState().hoveredId).toBe(fulda.id);
    act(() => map.fire('mouseout'));
    expect(store.getState().hoveredId).toBeNull();
    act(() => map.point('click', x, y));
    expect(store.getState()).toMatchObject({
      selectedId: fulda.id,
      openedByPerson: true,
      showOnMap: { siteId: fulda.id, near: false },
    });
  });

  it('has buttons to enlarge, reduce and see all of Hessen', async () => {
    const { map, user, zoomIn } = await renderReady();
    await user.click(zoomIn);
    await user.click(screen.getByRole('button', { name: de.map.zoomOut }));
    await user.click(screen.getByRole('button', { name: de.map.home }));
    const moves = map.calls.map(([name]) => name).filter((name) => /^(zoom|fitBounds)/.test(name));
    expect(moves).toEqual(['zoomIn', 'zoomOut', 'fitBounds']);
  });
});

describe('the base map', () => {
  const streets: StreetLoaders = {
    settings: async () => ({ ...safeSettings, baseMap: 'strassen', language: null }),
    style: async () => syntheticStreetStyle(),
  };
  const note = () => screen.queryByText(new RegExp(de.map.base.unavailable));

  it('has a button of its own once there is a map to choose for', async () => {
    await renderReady();
    expect(within(region()).getByRole('button', { name: 'Grundkarte' })).toBeDefined();
    expect(region().dataset.baseMap).toBe('outlines');
  });

  it('says whose the streets are while they are shown, and no longer', async () => {
    const { map, act: actions } = await renderReady({ streets });
    map.zoom = 12;
    await act(async () => map.fire('moveend'));
    act(() =>
      map.fire('sourcedata', { sourceId: 'streets:tiles', tile: { latestFeatureIndex: {} } }),
    );
    expect(region().dataset.baseMap).toBe('streets');
    expect(
      screen.getByText(de.map.base.credit['basemap.de'](testYear), { exact: false }),
    ).toBeDefined();
    expect(screen.getByRole('link', { name: 'CC BY 4.0' })).toBeDefined();
    act(() => actions.setBaseMap('umriss'));
    expect(region().dataset.baseMap).toBe('outlines');
    expect(screen.queryByRole('link', { name: 'CC BY 4.0' })).toBeNull();
  });

  it('says once that streets do not come, and asks again when told to', async () => {
    const style = vi.fn(streets.style).mockResolvedValueOnce(null);
    const { map, user } = await renderReady({ streets: { ...streets, style } });
    map.zoom = 12;
    await act(async () => map.fire('moveend'));
    expect(region().dataset).toMatchObject({
      baseMap: 'unavailable',
      mapState: 'ready',
    });
    expect(note()).not.toBeNull();
    await user.click(screen.getByRole('button', { name: de.map.base.retry }));
    expect(style).toHaveBeenCalledTimes(2);
    expect(note()).toBeNull();
  });

  it('is what the person chose on an earlier visit', async () => {
    localStorage.setItem('grundkarte', 'umriss');
    const style = vi.fn(streets.style);
    const { map } = await renderReady({ streets: { ...streets, style } });
    map.zoom = 12;
    await act(async () => map.fire('moveend'));
    expect(style).not.toHaveBeenCalled();
    localStorage.clear();
  });
});
