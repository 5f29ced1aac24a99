// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BaseMapChoice } from '../../model/baseMap';
import type { OperatorSettings } from '../../model/operatorSettings';
import type { StreetStyle } from '../../model/streetStyle';
import { emptyQuery } from '../../query/query';
import { createController } from '../../testing/createController';
import { FakeMap } from '../../testing/fakeMap';
import { FakeMedia } from '../../testing/fakeMedia';
import { syntheticStreetStyle } from '../../testing/syntheticStreetStyle';
import { mapLayers } from '../layers';
import { readPalette } from '../palette';
import { streetLimitMs } from './StreetMap';

vi.mock('maplibre-gl', async () => {
  const { FakeMap } = await import('../../testing/fakeMap');
  return { Map: FakeMap, setWorkerUrl: vi.fn() };
});
vi.mock('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url', () => ({ default: 'worker.js' }));
vi.mock('../symbolImages', async (original) => ({
  ...(await original<typeof import('../symbolImages')>()),
  drawSymbolImages: () => [],
}));

let media: FakeMedia;
beforeEach(() => {
  vi.useFakeTimers();
  media = new FakeMedia();
});
afterEach(() => {
  FakeMap.reset();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  document.body.replaceChildren();
});

const styleUrl = 'https://example.invalid/style.json';
const settings: OperatorSettings = {
  baseMap: 'strassen',
  service: { kind: 'basemap.de', styleUrl },
};

/** A map that shows its own layers; the service answers with the synthetic style unless told otherwise. */
function create({ baseMap = 'strassen' as BaseMapChoice } = {}) {
  const streets = {
    settings: vi.fn(async () => ({ ...settings, baseMap })),
    style: vi.fn(async (): Promise<StreetStyle | null> => syntheticStreetStyle()),
  };
  const created = createController({ streets });
  const { map, controller, events, load } = created;
  load();
  map.fire('idle');
  const settle = () => vi.advanceTimersByTimeAsync(0);
  const zoomTo = async (zoom: number) => {
    map.zoom = zoom;
    map.fire('moveend');
    await settle();
  };
  const tile = (content = true) =>
    map.fire('sourcedata', {
      sourceId: 'streets:tiles',
      tile: { latestFeatureIndex: content ? {} : null },
    });
  const lose = () => map.fire('error', { sourceId: 'streets:tiles', error: new Error('503') });
  const last = () => events.baseMap.mock.lastCall?.[0] ?? 'outlines';
  return { map, controller, events, streets, settle, zoomTo, tile, lose, last };
}
const drawn = async () => {
  const created = create();
  await created.zoomTo(12);
  created.tile();
  return created;
};

describe('streets', () => {
  it('ask nobody before the map is near', async () => {
    const { streets, zoomTo, map } = create();
    await zoomTo(9.9);
    expect(streets.settings).not.toHaveBeenCalled();
    await zoomTo(10);
    expect(streets.style).toHaveBeenCalledExactlyOnceWith(styleUrl);
    expect(map.callsOf('addSource').map(([id]) => id)).toEqual(['streets:tiles']);
  });

  it('ask nobody before the embedded map has been drawn', async () => {
    const streets = { settings: vi.fn(async () => settings), style: vi.fn(async () => null) };
    const { map, load } = createController({ streets });
    map.zoom = 13;
    load();
    map.fire('moveend');
    expect(streets.settings).not.toHaveBeenCalled();
    map.fire('idle');
    expect(streets.settings).toHaveBeenCalledOnce();
  });

  it('ask no service with outlines, whoever has chosen them', async () => {
    const byOperator = create({ baseMap: 'umriss' });
    await byOperator.zoomTo(12);
    expect(byOperator.streets.style).not.toHaveBeenCalled();
    FakeMap.reset();
    const byPerson = create();
    byPerson.controller.setBaseMap('umriss');
    await byPerson.zoomTo(12);
    expect(byPerson.streets.settings).not.toHaveBeenCalled();
  });

  it('come for a person who wants them against the operator', async () => {
    const { controller, zoomTo, streets } = create({ baseMap: 'umriss' });
    controller.setBaseMap('strassen');
    await zoomTo(12);
    expect(streets.style).toHaveBeenCalledOnce();
  });

  it('lie over our land and under our lines, their names under our symbols', async () => {
    const { map } = await drawn();
    expect(map.callsOf('addLayer').map(([layer, before]) => [Object(layer).id, before])).toEqual([
      ['streets:built', 'line-municipalities'],
      ['streets:street', 'line-municipalities'],
      ['streets:place', 'measure-tips'],
    ]);
    const own = mapLayers(readPalette(getComputedStyle(document.body))).map(({ id }) => id);
    expect(own.slice(0, 3)).toEqual(['outside', 'land', 'line-municipalities']);
    expect(own).toContain('measure-tips');
  });

  it('are told with the first tile that holds something, and replace our names of places', async () => {
    const { tile, last, zoomTo, map } = create();
    await zoomTo(12);
    tile(false);
    expect(last()).toBe('outlines');
    tile();
    expect(last()).toBe('basemap.de');
    expect(map.callsOf('setLayerZoomRange').at(-1)).toEqual(['municipality-names', 9, 10]);
  });

  it('are not told from afar', async () => {
    const { last, zoomTo } = await drawn();
    await zoomTo(8);
    expect(last()).toBe('outlines');
    await zoomTo(11);
    expect(last()).toBe('basemap.de');
  });

  it('leave out a layer that the map does not accept, and show the rest', async () => {
    const { map, zoomTo, tile, last, events } = create();
    map.refused = ['streets:street'];
    await zoomTo(12);
    tile();
    expect([...map.added]).toEqual(['streets:built', 'streets:place']);
    expect(last()).toBe('basemap.de');
    expect(events.failed).not.toHaveBeenCalled();
  });

  it('take the colours of a new theme', async () => {
    const { map } = await drawn();
    map.calls.length = 0;
    media.set('(prefers-color-scheme: dark)', true);
    const painted = map.callsOf('setPaintProperty').map(([id, name]) => `${id} ${name}`);
    expect(painted).toContain('streets:built fill-color');
    expect(painted).not.toContain('streets:street line-width');
  });

  it('go when outlines are chosen, and our names are back', async () => {
    const { map, controller, last } = await drawn();
    controller.setBaseMap('umriss');
    expect(map.added.size).toBe(0);
    expect(map.callsOf('removeSource')).toEqual([['streets:tiles']]);
    expect(map.callsOf('setLayerZoomRange').at(-1)).toEqual(['municipality-names', 9, 24]);
    expect(last()).toBe('outlines');
  });
});

describe('streets that do not come', () => {
  it('are told once when the service has no style; a retry asks again', async () => {
    const { streets, zoomTo, last, events, controller, settle, tile } = create();
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

  it('are told when the map refuses each layer', async () => {
    const { map, zoomTo, last } = create();
    map.refused = ['streets:built', 'streets:street', 'streets:place'];
    await zoomTo(12);
    expect(last()).toBe('unavailable');
    expect(map.callsOf('removeSource')).toHaveLength(1);
  });

  it.each(['lost', 'missing'])('are told when the map rests and all tiles are %s', async (way) => {
    const { zoomTo, lose, tile, last, map, events } = create();
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
    const { zoomTo, last, map } = create();
    await zoomTo(12);
    await vi.advanceTimersByTimeAsync(streetLimitMs - 1);
    expect(last()).toBe('outlines');
    await vi.advanceTimersByTimeAsync(1);
    expect(last()).toBe('unavailable');
    expect(map.added.size).toBe(0);
  });

  it('have no limit any more once a tile has come', async () => {
    const { last } = await drawn();
    await vi.advanceTimersByTimeAsync(streetLimitMs);
    expect(last()).toBe('basemap.de');
  });

  it('are told when they stop coming, but not for single tiles', async () => {
    const { lose, tile, last, map } = await drawn();
    lose();
    tile();
    map.fire('idle');
    expect(last()).toBe('basemap.de');
    lose();
    map.fire('idle');
    expect(last()).toBe('unavailable');
  });

  it('are no longer wanted when the map has gone away or the person has changed their mind', async () => {
    const { streets, zoomTo, map, controller, settle } = create();
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
    const { streets, zoomTo, controller, map } = create();
    await zoomTo(12);
    controller.remove();
    await vi.advanceTimersByTimeAsync(streetLimitMs);
    expect(map.removed).toBe(true);
    expect(streets.style).toHaveBeenCalledOnce();
  });
});

it('sites are told as drawn while tiles are awaited, for the map does not rest then', async () => {
  const { map, controller, events, zoomTo } = create();
  controller.setSites([], emptyQuery);
  map.fire('render');
  expect(events.drawn).not.toHaveBeenCalled();
  await zoomTo(12);
  map.fire('render');
  expect(events.drawn).toHaveBeenCalledExactlyOnceWith(0);
});
