import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StreetStyle } from '../../model/operator/streetStyle';
import { createStreetMap, createWithStreets } from '../../testing/createStreetMap';
import { FakeMedia } from '../../testing/fakeMedia';
import { leaveMap } from '../../testing/leaveMap';
import { syntheticStreetStyle } from '../../testing/syntheticStreetStyle';
import { streetLimitMs, streetSlowMs } from './StreetMap';

vi.mock('../mapLibre', () => import('../../testing/mapLibreMock'));
vi.mock('../drawSymbolImages', () => import('../../testing/drawSymbolImagesMock'));

beforeEach(() => {
  vi.useFakeTimers();
  new FakeMedia();
});
afterEach(leaveMap);

describe('streets that do not come', () => {
  it('are told once when the service has no style; a retry asks again', async () => {
    const { streets, zoomTo, last, events, controller, settle, tile } = createStreetMap();
    streets.style.mockResolvedValueOnce(null);
    await zoomTo(12);
    await zoomTo(13);
    expect(last()).toBe('unavailable');
    expect(events.baseMap).toHaveBeenCalledOnce();
    expect(streets.style).toHaveBeenCalledOnce();
    controller.retryStreets();
    await settle();
    tile();
    expect(last()).toBe('basemap.de');
    expect(streets.settings).toHaveBeenCalledOnce();
  });

  it('are asked of no other server without a network, told once, and come back with it', async () => {
    const { streets, zoomTo, last, tile, settle, events, map } = createStreetMap();
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await zoomTo(12);
    await zoomTo(13);
    expect(streets.style).not.toHaveBeenCalled();
    expect(events.baseMap.mock.calls).toEqual([['offline']]);

    online.mockReturnValue(true);
    dispatchEvent(new Event('online'));
    await settle();
    tile();
    expect(last()).toBe('basemap.de');

    online.mockReturnValue(false);
    dispatchEvent(new Event('offline'));
    expect(last()).toBe('offline');
    expect(map.added.size).toBe(0);
    online.mockRestore();
  });

  it('are told when the map refuses each layer', async () => {
    const { map, zoomTo, last } = createStreetMap();
    map.refused = ['streets:built', 'streets:street', 'streets:place'];
    await zoomTo(12);
    expect(last()).toBe('unavailable');
    expect(map.callsOf('removeSource')).toHaveLength(1);
  });

  it.each(['lost', 'missing'])('are told when the map rests and all tiles are %s', async (way) => {
    const { zoomTo, lose, tile, last, map, events } = createStreetMap();
    await zoomTo(12);
    if (way === 'lost') lose();
    else tile(false);
    expect(last()).toBe('outlines');
    map.fire('idle');
    expect(last()).toBe('unavailable');
    expect(map.added.size).toBe(0);
    expect(events.failed).not.toHaveBeenCalled();
  });

  it('are told when no tile has come in time', async () => {
    const { zoomTo, last, map } = createStreetMap();
    await zoomTo(12);
    await vi.advanceTimersByTimeAsync(streetLimitMs - 1);
    expect(last()).not.toBe('unavailable');
    await vi.advanceTimersByTimeAsync(1);
    expect(last()).toBe('unavailable');
    expect(map.added.size).toBe(0);
  });

  it('are told to be slow, once, and no longer when a tile has come', async () => {
    const { zoomTo, last, tile, events } = createStreetMap();
    await zoomTo(12);
    await vi.advanceTimersByTimeAsync(streetSlowMs - 1);
    expect(last()).toBe('outlines');
    await vi.advanceTimersByTimeAsync(1);
    await zoomTo(13);
    expect(events.baseMap.mock.calls).toEqual([['slow']]);
    tile();
    await vi.advanceTimersByTimeAsync(streetLimitMs);
    expect(events.baseMap.mock.calls).toEqual([['slow'], ['basemap.de']]);
  });

  it('are not told to be slow once they are no longer wanted', async () => {
    const { zoomTo, last, controller } = createStreetMap();
    await zoomTo(12);
    controller.setBaseMap('umriss');
    await vi.advanceTimersByTimeAsync(streetLimitMs);
    expect(last()).toBe('outlines');
  });

  it('have no limit any more once a tile has come', async () => {
    const { last } = await createWithStreets();
    await vi.advanceTimersByTimeAsync(streetLimitMs);
    expect(last()).toBe('basemap.de');
  });

  it('are told when they stop coming, but not for single tiles', async () => {
    const { lose, tile, last, map } = await createWithStreets();
    lose();
    tile();
    map.fire('idle');
    expect(last()).toBe('basemap.de');
    lose();
    map.fire('idle');
    expect(last()).toBe('unavailable');
  });

  it('are no longer wanted when the map has gone away or the person has changed their mind', async () => {
    const { streets, zoomTo, map, controller, settle } = createStreetMap();
    let answer: (style: StreetStyle) => void = () => undefined;
    const late = () =>
      new Promise<StreetStyle>((resolve) => {
        answer = resolve;
      });
    streets.style.mockImplementation(late);
    await zoomTo(12);
    await zoomTo(8);
    answer(syntheticStreetStyle());
    await zoomTo(12);
    controller.setBaseMap('umriss');
    answer(syntheticStreetStyle());
    await settle();
    expect(map.callsOf('addSource')).toEqual([]);
  });

  it('end with the map', async () => {
    const { streets, zoomTo, controller, map } = createStreetMap();
    await zoomTo(12);
    controller.remove();
    await vi.advanceTimersByTimeAsync(streetLimitMs);
    expect(map.removed).toBe(true);
    expect(streets.style).toHaveBeenCalledOnce();
  });
});
