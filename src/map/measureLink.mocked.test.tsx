import { act, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyQuery } from '../query/query';
import { FakeMap } from '../testing/fakeMap';
import { fixtureSite } from '../testing/fixtureFacts';
import { hessenTopology } from '../testing/hessenTopology';
import { leaveMap } from '../testing/leaveMap';
import { renderApp } from '../testing/renderApp';
import { prepareBrowser } from '../testing/renderMap';
import { MapView } from './MapView';
import { measurePlaces } from './measurePlaces';

vi.mock('./mapLibre', () => import('../testing/mapLibreMock'));
vi.mock('./drawSymbolImages', () => import('../testing/drawSymbolImagesMock'));

const site = fixtureSite('baunatal-baunsberg');
const [place] = measurePlaces([site], emptyQuery);
if (place === undefined) throw new Error('the site has no located measure');
const { key, point, offset } = place;

beforeEach(prepareBrowser);
afterEach(leaveMap);

const Nothing = () => null;
const loadParts = () => Promise.resolve({ Controls: Nothing, Offer: Nothing });

async function renderDrawn() {
  const rendered = renderApp(
    <MapView staticMap={null} loadParts={loadParts}>
      {null}
    </MapView>,
    { sites: [site], loaders: { topology: () => Promise.resolve(hessenTopology()) } },
  );
  const map = await waitFor(() => FakeMap.only());
  await act(async () => map.fire('style.load'));
  await act(async () => map.fire('idle'));
  map.zoom = 15;
  map.calls.length = 0;
  return { ...rendered, map };
}

describe('a measure', () => {
  it('asked for in the panel is highlighted and shown from near', async () => {
    const { map, act: actions } = await renderDrawn();
    act(() => actions.openSite(site.id));
    map.calls.length = 0;
    map.zoom = 9;
    act(() => actions.showMeasure(key));
    const [[target, options] = []] = map.callsOf('fitBounds');
    expect(target).toEqual([[...point], [...point]]);
    expect(Object(options).maxZoom).toBeGreaterThanOrEqual(14);
    expect(map.callsOf('setFeatureState')).toContainEqual([
      { source: 'measures', id: key },
      { selected: true, hovered: false },
    ]);
    act(() => actions.showMeasure(key));
    expect(map.callsOf('fitBounds')).toHaveLength(2);
  });

  it('keeps a map that is nearer as near as it is', async () => {
    const { map, act: actions } = await renderDrawn();
    map.zoom = 16;
    act(() => actions.showMeasure(key));
    expect(Object(map.callsOf('fitBounds')[0]?.[1]).maxZoom).toBe(16);
  });

  it('under the pointer in the panel is highlighted, and no longer after it', async () => {
    const { map, act: actions } = await renderDrawn();
    act(() => actions.hoverMeasure(key));
    act(() => actions.hoverMeasure(null));
    expect(map.callsOf('setFeatureState').map(([, state]) => Object(state).hovered)).toEqual([
      true,
      false,
    ]);
  });

  it('clicked on the map opens its site; the map moves only as far as it must', async () => {
    const { map, store } = await renderDrawn();
    const { x, y } = map.project(point);
    await act(async () => map.point('click', x + offset[0], y + offset[1]));
    expect(store.getState()).toMatchObject({
      selectedId: site.id,
      openedByPerson: true,
      highlightedMeasure: { key, shownOn: 'panel' },
    });
    expect(map.callsOf('fitBounds')).toEqual([]);
    const { steps } = store.getState();
    await act(async () => map.point('click', x + offset[0], y + offset[1]));
    expect(store.getState().steps).toBe(steps);
  });
});
