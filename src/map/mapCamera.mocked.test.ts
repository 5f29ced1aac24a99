import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unproject } from '../model/geo/mercator';
import { hessenBounds, openingMaxZoom } from '../model/geo/openingView';
import { emptyQuery } from '../query/query';
import { createController, createLoaded, framePadding } from '../testing/createController';
import { FakeMedia } from '../testing/fakeMedia';
import { fixtureSite } from '../testing/fixtureFacts';
import { leaveMap } from '../testing/leaveMap';
import { sourceIds } from './layerNames';
import { siteView } from './siteView';

vi.mock('./mapLibre', () => import('../testing/mapLibreMock'));
vi.mock('./drawSymbolImages', () => import('../testing/drawSymbolImagesMock'));

const site = fixtureSite('kassel-wesertor');
const hessen = [[...hessenBounds.southWest], [...hessenBounds.northEast]];
const opening = { padding: framePadding, maxZoom: openingMaxZoom };

beforeEach(() => new FakeMedia());
afterEach(leaveMap);

describe('showing a site', () => {
  it('fits it into the part of the map that no panel covers', () => {
    const { controller, map } = createLoaded();
    controller.camera.showSite(site);
    const { bounds, maxZoom } = siteView(site);
    const [[target, options] = []] = map.callsOf('fitBounds');
    expect(target).toEqual(bounds.map((corner) => [...corner]));
    expect(options).toMatchObject({ padding: framePadding, maxZoom });
  });

  /** A site whose symbol stands at this pixel of the map. */
  const at = (x: number, y: number) => ({ ...site, point: unproject([x, y], 7) });

  it.each([
    [301, 21],
    [899, 719],
    [600, 400],
  ])('leaves the map alone where the site stands free, at %d/%d', (x, y) => {
    const { controller, map } = createLoaded();
    controller.camera.reveal(at(x, y));
    expect(map.callsOf('easeTo')).toEqual([]);
  });

  it.each([
    [299, 400],
    [901, 400],
    [600, 19],
    [600, 721],
    [-50, 400],
  ])('moves to the middle of the free part what stands under a panel, at %d/%d', (x, y) => {
    const { controller, map } = createLoaded();
    const hidden = at(x, y);
    controller.camera.reveal(hidden);
    const [[options] = []] = map.callsOf('easeTo');
    expect(options).toMatchObject({ center: [...hidden.point], offset: [100, -30] });
    expect(options).not.toHaveProperty('zoom');
  });
});

describe('the opening view', () => {
  it('comes back on request', () => {
    const { controller, map } = createLoaded();
    controller.camera.showAll();
    const [[bounds, options] = []] = map.callsOf('fitBounds');
    expect(bounds).toEqual(hessen);
    expect(options).toMatchObject(opening);
  });

  it('is kept while the window changes', () => {
    const { map } = createLoaded();
    map.fire('resize');
    expect(map.callsOf('jumpTo')[0]?.[0]).toEqual({ bounds: hessen, options: opening });
    expect(map.callsOf('jumpTo')).toHaveLength(1);
  });

  it.each([
    [
      'the person moves the map',
      ({ map }: Created) => map.fire('movestart', { originalEvent: {} }),
    ],
    [
      'the person turns a wheel, whose event MapLibre does not pass on',
      ({ map }: Created) => map.fire('zoomstart'),
    ],
    ['a site is shown', ({ controller }: Created) => controller.camera.showSite(site)],
    ['the map is enlarged', ({ controller }: Created) => controller.camera.move({ step: 'in' })],
    ['the map is reduced', ({ controller }: Created) => controller.camera.move({ step: 'out' })],
  ])('is left for good when %s, until it is asked for', (_what, leave) => {
    const created = createLoaded();
    created.map.zoom = 9;
    leave(created);
    created.map.fire('resize');
    expect(created.map.callsOf('jumpTo')).toEqual([]);
    created.controller.camera.showAll();
    created.map.fire('resize');
    expect(created.map.callsOf('jumpTo')).toHaveLength(1);
  });

  it('is not left by a move of the map itself', () => {
    const { map } = createLoaded();
    map.fire('movestart');
    map.fire('resize');
    expect(map.callsOf('jumpTo')).toHaveLength(1);
  });
});

type Created = ReturnType<typeof createLoaded>;

describe('steps', () => {
  it('move the middle of the map, and say that a person did it', () => {
    const { controller, map } = createLoaded();
    map.zoom = 9;
    map.bounds = [8, 50, 9.5, 51.5];
    controller.camera.move({ step: 'east' });
    const [[options, event] = []] = map.callsOf('easeTo');
    expect(options).toMatchObject({ center: [expect.closeTo(9.25), expect.closeTo(50.75)] });
    expect(event).toEqual({ byPerson: true });
  });

  it('come nearer around the place that is asked for', () => {
    const { controller, map } = createLoaded();
    controller.camera.move({ step: 'in', around: [9, 51] });
    expect(map.callsOf('zoomIn')).toMatchObject([[{ around: [9, 51] }, { byPerson: true }]]);
  });

  it('end at the limits, which are told', () => {
    const { controller, map, events } = createLoaded();
    map.zoom = 17;
    const [, north] = hessenBounds.northEast;
    map.bounds = [8, north - 0.1, 9, north + 0.1];
    for (const step of ['north', 'in'] as const) controller.camera.move({ step });
    expect(map.calls).toEqual([]);
    map.fire('moveend');
    expect(events.moved.mock.lastCall?.[1]).toMatchObject({ limits: ['north', 'in'] });
  });

  it('of zoom enlarge and reduce by one', () => {
    const { controller, map } = createLoaded();
    map.zoom = 9;
    controller.camera.move({ step: 'in' });
    controller.camera.move({ step: 'out' });
    expect(map.calls.map(([name]) => name)).toEqual(['zoomIn', 'zoomOut']);
  });
});

describe('areas and sections', () => {
  it('shows a district whole, and outlines it until another is asked for', () => {
    const { controller, map, load } = createLoaded();
    controller.setAreas(['06611']);
    load();
    controller.showAreas(['06611']);
    const [bounds] = map.callsOf('fitBounds').at(-1) ?? [];
    const [[west, south], [east, north]] = bounds as [[number, number], [number, number]];
    const [lng, lat] = site.point;
    expect(west < lng && lng < east && south < lat && lat < north).toBe(true);
    expect(east - west).toBeLessThan(0.3);

    controller.setAreas(['06611']);
    expect(map.dataOf(sourceIds.selectedAreas)).toMatchObject({ features: [{ properties: {} }] });
    controller.setAreas([]);
    expect(map.dataOf(sourceIds.selectedAreas)).toMatchObject({ features: [] });
  });

  it('outlines what was asked for before the map was ready', () => {
    const { controller, map, load, rest } = createController();
    controller.setAreas(['066']);
    controller.setSites([], emptyQuery);
    load();
    expect(map.callsOf('setData')).toEqual([]);
    rest();
    expect(map.dataOf(sourceIds.selectedAreas)).toMatchObject({ features: [{ type: 'Feature' }] });
  });

  it('knows no area by a wrong key', () => {
    const { controller, map } = createLoaded();
    controller.showAreas(['06999', '0661']);
    expect(map.callsOf('fitBounds')).toEqual([]);
  });

  it('shows a section, and tells on which it rests', () => {
    const { controller, map, events } = createLoaded();
    controller.camera.showViewport([8, 50, 9, 51]);
    expect(map.callsOf('fitBounds').at(-1)?.[0]).toEqual([
      [8, 50],
      [9, 51],
    ]);
    map.zoom = 9;
    map.bounds = [7.9, 50, 9.1, 51];
    map.fire('moveend');
    const rest = { byPerson: false, limits: [], zoom: map.getZoom() };
    expect(events.moved).toHaveBeenLastCalledWith([7.9, 50, 9.1, 51], rest);
  });

  it.each([
    ['a gesture', { originalEvent: {} }],
    ['a button or key', { byPerson: true }],
  ])('tells that a person moved it, by %s', (_by, event) => {
    const { map, events } = createLoaded();
    map.fire('moveend', event);
    expect(events.moved.mock.lastCall?.[1]).toMatchObject({ byPerson: true });
  });
});
