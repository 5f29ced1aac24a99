import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { project } from '../model/geo/mercator';
import { streetZoom } from '../model/operator/baseMap';
import { nearZoom } from '../model/symbol';
import { openingAddress } from '../state/url';
import { FakeMap } from '../testing/fakeMap';
import { leaveMap } from '../testing/leaveMap';
import { mapSites, prepareBrowser, renderMap, renderReady } from '../testing/renderMap';
import { de } from '../text/de/texts';
import { sourceIds } from './layerNames';

vi.mock('./mapLibre', () => import('../testing/mapLibreMock'));
vi.mock('./drawSymbolImages', () => import('../testing/drawSymbolImagesMock'));

const [kassel, fulda] = mapSites;

beforeEach(prepareBrowser);
afterEach(leaveMap);

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

describe('map and store', () => {
  const highlighted = (map: FakeMap) => map.callsOf('setFeatureState').at(-1);

  it('lights what is hovered and selected anywhere', async () => {
    const { map, act: actions } = await renderReady();
    act(() => actions.hover(kassel.id));
    expect(highlighted(map)).toEqual([
      { source: sourceIds.areas, id: kassel.id },
      { selected: false, hovered: true },
    ]);
    act(() => actions.openSite(kassel.id));
    expect(highlighted(map)?.[1]).toEqual({ selected: true, hovered: true });
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

  it('takes the step that a key has asked for before the map was there', async () => {
    const { act: actions } = renderMap();
    act(() => actions.moveMap({ step: 'in' }));
    await screen.findByRole('button', { name: de.map.zoomIn });
    expect(FakeMap.only().callsOf('zoomIn')).toHaveLength(1);
  });

  it('tells the store what the pointer does', async () => {
    const { map, store } = await renderReady();
    map.zoom = nearZoom;
    const [x, y] = project(fulda.point, nearZoom);
    act(() => map.point('mousemove', x, y));
    expect(store.getState().hoveredId).toBe(fulda.id);
    act(() => map.fire('mouseout'));
    expect(store.getState().hoveredId).toBeNull();
    act(() => map.point('click', x, y));
    expect(store.getState()).toMatchObject({
      selectedId: fulda.id,
      openedByPerson: true,
      cameraRequest: { siteId: fulda.id, near: false },
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
