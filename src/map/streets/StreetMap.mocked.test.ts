import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyQuery } from '../../query/query';
import { createController } from '../../testing/createController';
import { createStreetMap, createWithStreets, streetSettings } from '../../testing/createStreetMap';
import { FakeMap } from '../../testing/fakeMap';
import { FakeMedia } from '../../testing/fakeMedia';
import { fixtureSites } from '../../testing/fixtureFacts';
import { leaveMap } from '../../testing/leaveMap';
import { mapLayers } from '../layers';
import { readPalette } from '../palette';

vi.mock('../mapLibre', () => import('../../testing/mapLibreMock'));
vi.mock('../drawSymbolImages', () => import('../../testing/drawSymbolImagesMock'));

let media: FakeMedia;
beforeEach(() => {
  vi.useFakeTimers();
  media = new FakeMedia();
});
afterEach(leaveMap);

describe('streets', () => {
  it('ask nobody before the map is near', async () => {
    const { streets, zoomTo, map } = createStreetMap();
    await zoomTo(9.9);
    expect(streets.settings).not.toHaveBeenCalled();
    await zoomTo(10);
    expect(streets.style).toHaveBeenCalledExactlyOnceWith(streetSettings.service.styleUrl);
    expect(map.callsOf('addSource').map(([id]) => id)).toEqual(['streets:tiles']);
  });

  it('ask nobody before the embedded map has been drawn', async () => {
    const streets = { settings: vi.fn(async () => streetSettings), style: vi.fn(async () => null) };
    const { map, load } = createController({ streets });
    map.zoom = 13;
    load();
    map.fire('moveend');
    expect(streets.settings).not.toHaveBeenCalled();
    map.fire('idle');
    expect(streets.settings).toHaveBeenCalledOnce();
  });

  it('ask no service with outlines, whoever has chosen them', async () => {
    const byOperator = createStreetMap({ baseMap: 'umriss' });
    await byOperator.zoomTo(12);
    expect(byOperator.streets.style).not.toHaveBeenCalled();
    FakeMap.reset();
    const byPerson = createStreetMap();
    byPerson.controller.setBaseMap('umriss');
    await byPerson.zoomTo(12);
    expect(byPerson.streets.settings).not.toHaveBeenCalled();
  });

  it('come for a person who wants them against the operator', async () => {
    const { controller, zoomTo, streets } = createStreetMap({ baseMap: 'umriss' });
    controller.setBaseMap('strassen');
    await zoomTo(12);
    expect(streets.style).toHaveBeenCalledOnce();
  });

  it('lie over our land and under our lines, their names under our symbols', async () => {
    const { map } = await createWithStreets();
    expect(map.callsOf('addLayer').map(([layer, before]) => [Object(layer).id, before])).toEqual([
      ['streets:built', 'line-municipalities'],
      ['streets:street', 'line-municipalities'],
      ['streets:place', 'measure-tips'],
    ]);
    const own = mapLayers(readPalette(getComputedStyle(document.body))).map(({ id }) => id);
    expect(own.slice(0, 4)).toEqual(['land', 'rivers', 'railways', 'line-municipalities']);
    expect(own).toContain('measure-tips');
  });

  it('are told with the first tile that holds something, and replace our names of places', async () => {
    const { tile, last, zoomTo, map } = createStreetMap();
    await zoomTo(12);
    tile(false);
    expect(last()).toBe('outlines');
    tile();
    expect(last()).toBe('basemap.de');
    expect(map.callsOf('setLayerZoomRange').at(-1)).toEqual(['municipality-names', 8.25, 10]);
  });

  it('are not told from afar', async () => {
    const { last, zoomTo } = await createWithStreets();
    await zoomTo(8);
    expect(last()).toBe('outlines');
    await zoomTo(11);
    expect(last()).toBe('basemap.de');
  });

  it('leave out a layer that the map does not accept, and show the rest', async () => {
    const { map, zoomTo, tile, last, events } = createStreetMap();
    map.refused = ['streets:street'];
    await zoomTo(12);
    tile();
    expect([...map.added]).toEqual(['streets:built', 'streets:place']);
    expect(last()).toBe('basemap.de');
    expect(events.failed).not.toHaveBeenCalled();
  });

  it('take the colours of a new theme', async () => {
    const { map } = await createWithStreets();
    map.calls.length = 0;
    media.set('(prefers-color-scheme: dark)', true);
    const painted = map.callsOf('setPaintProperty').map(([id, name]) => `${id} ${name}`);
    expect(painted).toContain('streets:built fill-color');
    expect(painted).not.toContain('streets:street line-width');
  });

  it('go when outlines are chosen, and our names are back', async () => {
    const { map, controller, last } = await createWithStreets();
    controller.setBaseMap('umriss');
    expect(map.added.size).toBe(0);
    expect(map.callsOf('removeSource')).toEqual([['streets:tiles']]);
    expect(map.callsOf('setLayerZoomRange').at(-1)).toEqual(['municipality-names', 8.25, 24]);
    expect(last()).toBe('outlines');
  });
});

it('sites are told as drawn while tiles are awaited, for the map does not rest then', async () => {
  const { map, controller, events, zoomTo } = createStreetMap();
  controller.setSites(fixtureSites(), emptyQuery);
  map.fire('render');
  expect(events.drawn).not.toHaveBeenCalled();
  await zoomTo(12);
  map.fire('render');
  expect(events.drawn).toHaveBeenCalledExactlyOnceWith(fixtureSites().length);
});
