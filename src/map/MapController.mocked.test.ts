import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { hessenBounds, openingMaxZoom } from '../model/geo/openingView';
import { emptyQuery } from '../query/query';
import { createController, createLoaded, framePadding } from '../testing/createController';
import { FakeMap } from '../testing/fakeMap';
import { FakeMedia } from '../testing/fakeMedia';
import { fixtureSite, fixtureSites } from '../testing/fixtureFacts';
import { fixtureYear } from '../testing/fixtureInputs';
import { leaveMap } from '../testing/leaveMap';
import { de } from '../text/de/texts';
import { en } from '../text/en/texts';
import { keptInSight } from './cameraLimits';
import { areaFeatures, symbolFeatures } from './features';
import { areaZoom, sourceIds } from './layerNames';
import { LngLat } from './mapLibre';

vi.mock('./mapLibre', () => import('../testing/mapLibreMock'));
vi.mock('./drawSymbolImages', () => import('../testing/drawSymbolImagesMock'));

const sites = [fixtureSite('kassel-wesertor'), fixtureSite('fulda-nordend')];
let media: FakeMedia;

beforeEach(() => {
  media = new FakeMedia();
});
afterEach(leaveMap);

describe('a new MapController', () => {
  it('makes one map in its host that shows Hessen in the free part', () => {
    const { map, host } = createController();
    const { southWest, northEast } = hessenBounds;
    expect(map.options).toMatchObject({
      container: host,
      bounds: [[...southWest], [...northEast]],
      fitBoundsOptions: { padding: framePadding, maxZoom: openingMaxZoom },
      dragRotate: false,
      cooperativeGestures: false,
      attributionControl: false,
    });
  });

  it('passes on whether one finger scrolls the page', () => {
    expect(createController({ cooperativeGestures: true }).map.options).toMatchObject({
      cooperativeGestures: true,
    });
  });

  it('keeps all of Hessen on the map at the smallest zoom, in the part that no panel covers', () => {
    const { transformConstrain } = createController().map.options;
    const constrain = transformConstrain as (asked: LngLat, zoom: number) => unknown;
    const size = { whole: { width: 1000, height: 800 }, free: { width: 600, height: 700 } };
    const { centre, zoom } = keptInSight({ centre: [-3, 40], zoom: 0 }, size);
    expect(constrain(new LngLat(-3, 40), 0)).toEqual({ center: new LngLat(...centre), zoom });
    expect(constrain(new LngLat(9, 50.5), 11)).toMatchObject({ zoom: 11 });
  });

  it('needs nothing from elsewhere: a style without addresses', () => {
    expect(JSON.stringify(createController().map.options.style)).not.toMatch(
      /https?:|glyphs|sprite/,
    );
  });

  it('listens once to each event', () => {
    const { map } = createController();
    const heard = ['style.load', 'render', 'mousemove', 'mouseout', 'click', 'resize'];
    for (const type of [...heard, 'webglcontextlost']) {
      expect(map.listenerCount(type), type).toBe(1);
    }
  });

  it('leaves nothing behind where there is no WebGL', () => {
    FakeMap.failure = new Error('no WebGL');
    expect(() => createController()).toThrow('no WebGL');
    expect(media.listenerCount).toBe(0);
  });
});

describe('sites', () => {
  it('set before the map has loaded are drawn when it has', () => {
    const { controller, map } = createController();
    controller.setSites(sites, emptyQuery);
    expect(map.calls.map(([name]) => name)).not.toContain('setData');
    map.fire('style.load');
    expect(new Set(map.seenOf(sourceIds.sites))).toEqual(new Set(sites.map(({ id }) => id)));
    expect(map.dataOf(sourceIds.areas)).toBeUndefined();
    expect(map.callsOf('addImage')).toHaveLength(1);
  });

  it('set later take the place of the ones before', () => {
    const { controller, map } = createLoaded();
    controller.setSites(fixtureSites(), emptyQuery);
    map.fire('idle');
    expect(map.seenOf(sourceIds.sites)).toEqual(fixtureSites().map(({ id }) => id));
    controller.setSites([], emptyQuery);
    expect(map.seenOf(sourceIds.sites)).toEqual([]);
  });

  it('of the first picture are in the style: nothing has to be set again', () => {
    const first = { sites, query: emptyQuery };
    const { controller, map } = createController({ first });
    expect(map.options.style).toMatchObject({
      sources: { [sourceIds.sites]: { data: symbolFeatures(sites, emptyQuery, fixtureYear) } },
    });
    map.fire('style.load');
    controller.setSites(first.sites, first.query);
    expect(map.callsOf('setData')).toEqual([]);
  });

  it('come before the land, for which the picture below stands until it is drawn', () => {
    const { controller, map, events, load, rest } = createController();
    load();
    controller.setSites(sites, emptyQuery);
    expect(map.dataOf(sourceIds.land)).toBeUndefined();
    rest();
    expect(events.drawn).toHaveBeenCalledOnce();
    expect(map.dataOf(sourceIds.land)).toMatchObject({ features: [{}] });
    expect(events.covers).not.toHaveBeenCalled();
    map.fire('idle');
    map.fire('idle');
    expect(events.covers).toHaveBeenCalledOnce();
  });

  it('leave the picture as soon as the map moves, and not before they are drawn', () => {
    const { controller, map, events } = createController();
    map.fire('style.load');
    // Of another size it shows the same, as the picture does.
    map.fire('movestart');
    map.fire('resize');
    map.fire('render');
    controller.setSites(sites, emptyQuery);
    map.fire('idle');
    expect(events.covers).not.toHaveBeenCalled();
    map.fire('movestart', { originalEvent: new Event('mousedown') });
    map.fire('render');
    expect(events.covers).toHaveBeenCalledOnce();
  });

  it('leave the picture where the map does not begin with all of Hessen', () => {
    const { controller, map, events } = createController();
    map.fire('style.load');
    controller.camera.showViewport([8, 50, 9, 51]);
    map.fire('render');
    expect(events.covers).not.toHaveBeenCalled();
    controller.setSites(sites, emptyQuery);
    map.fire('idle');
    expect(events.covers).toHaveBeenCalledOnce();
  });

  it('are drawn, too, where the page passes them on only when the map rests', async () => {
    const first = { sites, query: emptyQuery };
    const { controller, map, events } = createController({ first });
    map.fire('style.load');
    map.fire('idle');
    expect(events.drawn).not.toHaveBeenCalled();
    controller.setSites(first.sites, first.query);
    await vi.waitFor(() => expect(events.drawn).toHaveBeenLastCalledWith(2));
    expect(events.moved).toHaveBeenCalledOnce();
  });

  it('are reported as drawn when the map rests, never before they were drawn', () => {
    const { controller, map, events, rest } = createController();
    controller.setSites(sites, emptyQuery);
    map.fire('idle');
    expect(events.drawn).not.toHaveBeenCalled();
    map.fire('style.load');
    // Until then the picture is what can be used.
    expect(events.moved).not.toHaveBeenCalled();
    rest();
    expect(events.drawn).toHaveBeenLastCalledWith(2);
    expect(events.moved).toHaveBeenCalledOnce();
    controller.setSites(sites.slice(1), emptyQuery);
    map.fire('idle');
    expect(events.drawn).toHaveBeenLastCalledWith(1);
  });

  it('are reported as drawn by the frame that has them, too, while a person holds the map', () => {
    const { controller, map, events } = createLoaded();
    controller.setSites(fixtureSites(), emptyQuery);
    map.fire('idle');
    // Hidden by states alone, and then once more the same.
    controller.setSites(sites, emptyQuery);
    controller.setSites([...sites], emptyQuery);
    map.fire('render');
    expect(events.drawn).toHaveBeenLastCalledWith(2);
    // Other money sizes them: features, which are cut into tiles first.
    map.isSourceLoaded = () => false;
    controller.setSites(sites.slice(1), { ...emptyQuery, from: 2017 });
    map.fire('render');
    expect(events.drawn).toHaveBeenLastCalledWith(2);
    map.isSourceLoaded = () => true;
    map.fire('render');
    expect(events.drawn).toHaveBeenLastCalledWith(1);
    map.fire('render');
    map.fire('idle');
    expect(events.drawn).toHaveBeenCalledTimes(3);
  });
});

describe('layers', () => {
  const visibility = (map: FakeMap, layer: string) => map.getLayoutProperty(layer, 'visibility');

  it('are hidden while their source is empty: each visible one has tiles to cut', () => {
    const { controller, map } = createLoaded();
    for (const layer of ['stops', 'quarters', 'rivers', 'origin-dot', 'site-symbols'])
      expect(visibility(map, layer), layer).toBe('none');
    expect(visibility(map, 'line-districts')).toBe('visible');
    controller.setSites(sites, emptyQuery);
    expect(visibility(map, 'site-symbols')).toBe('visible');
    controller.setOrigin({ name: 'Kassel', point: [9.5, 51.3] });
    expect(visibility(map, 'origin-dot')).toBe('visible');
    controller.setOrigin(null);
    expect(visibility(map, 'origin-dot')).toBe('none');
  });
});

describe('areas', () => {
  const [kassel] = sites;
  const sent = (map: FakeMap) =>
    map.callsOf('setData').filter(([source]) => source === sourceIds.areas);

  it('are sent when the zoom comes near, then with each change', () => {
    const { controller, map } = createLoaded();
    controller.setSites(sites, emptyQuery);
    map.zoom = areaZoom - 1;
    map.fire('render');
    map.fire('render');
    controller.setSites([], emptyQuery);
    expect(sent(map)).toEqual([sites, []].map((shown) => [sourceIds.areas, areaFeatures(shown)]));
  });

  it('farther off are that of the selected site alone, which is sent once', () => {
    const { controller, map } = createLoaded();
    controller.setSites(sites, emptyQuery);
    map.calls.length = 0;
    controller.setHighlight({ selected: kassel?.id ?? null, hovered: null });
    controller.setHighlight({ selected: kassel?.id ?? null, hovered: 'fulda-nordend' });
    expect(sent(map)).toEqual([[sourceIds.areas, areaFeatures(sites.slice(0, 1))]]);
  });

  it('once sent are not sent again for a selection', () => {
    const { controller, map } = createLoaded();
    map.zoom = areaZoom;
    controller.setSites(sites, emptyQuery);
    map.calls.length = 0;
    controller.setHighlight({ selected: kassel?.id ?? null, hovered: null });
    expect(sent(map)).toEqual([]);
  });
});

describe('words of another language', () => {
  const said = ({ canvas, getCanvasContainer }: FakeMap) => [
    canvas.getAttribute('aria-label'),
    ...[...getCanvasContainer().children].map(({ textContent }) => textContent),
  ];
  const saidIn = ({ map: { canvas, gestureMouse, gestureTouch } }: typeof en) => [
    canvas,
    gestureMouse,
    gestureTouch,
  ];

  it('take the place of those before, on the map and in what MapLibre says; nothing moves', () => {
    const { controller, map } = createLoaded();
    controller.setSites(sites, emptyQuery);
    expect(said(map)).toEqual(saidIn(de));
    map.calls.length = 0;
    controller.setTexts(en);
    expect(said(map)).toEqual(saidIn(en));
    expect(map.calls).toEqual([]);
    controller.setTexts(de);
    expect(said(map)).toEqual(saidIn(de));
  });
});

describe('the place of a person', () => {
  const origin = { name: 'Ihr Standort', point: [9.5, 51.3] } as const;

  it('is marked by its name, and taken off again', () => {
    const { controller, map } = createLoaded();
    controller.setOrigin(origin);
    expect(map.dataOf(sourceIds.origin)).toMatchObject({
      features: [{ geometry: { coordinates: [9.5, 51.3] }, properties: { name: 'Ihr Standort' } }],
    });
    controller.setOrigin(null);
    expect(map.dataOf(sourceIds.origin)).toMatchObject({ features: [] });
  });

  it('set before the map has loaded is marked when it has', () => {
    const { controller, map } = createController();
    controller.setOrigin(origin);
    expect(map.dataOf(sourceIds.origin)).toBeUndefined();
    map.fire('style.load');
    expect(map.dataOf(sourceIds.origin)).toMatchObject({ features: [{ type: 'Feature' }] });
  });
});

describe('highlighted sites', () => {
  const written = (map: FakeMap) =>
    map
      .callsOf('setFeatureState')
      .map(([target, state]) => ({ ...Object(target), ...Object(state) }));
  const states = (id: string, state: { selected: boolean; hovered: boolean }) =>
    [sourceIds.sites, sourceIds.areas].map((source) => ({ source, id, ...state }));
  const highlighted = { selected: true, hovered: false };
  const dark = { selected: false, hovered: false };

  it('are written to symbols and areas, and taken back', () => {
    const { controller, map } = createLoaded();
    controller.setHighlight({ selected: 'a', hovered: null });
    expect(written(map)).toEqual(states('a', highlighted));
    map.calls.length = 0;
    controller.setHighlight({ selected: 'b', hovered: null });
    expect(written(map)).toEqual([...states('a', dark), ...states('b', highlighted)]);
  });

  it('highlighted before the map has loaded are written when it has', () => {
    const { controller, map } = createController();
    controller.setHighlight({ selected: 'a', hovered: null });
    expect(written(map)).toEqual([]);
    map.fire('style.load');
    expect(written(map)).toEqual(states('a', highlighted));
  });
});

test('an error of the map is told to the page and to the console', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { map, events } = createController();
  const error = new Error('Worker failed to load');
  map.fire('error', { error });
  expect(events.failed).toHaveBeenCalledTimes(1);
  expect(said).toHaveBeenCalledWith(error);
  said.mockRestore();
});

describe('the end', () => {
  it('removes the map and all listeners on the page', () => {
    const { controller, map } = createLoaded();
    expect(media.listenerCount).toBeGreaterThan(0);
    controller.remove();
    expect(map.removed).toBe(true);
    expect(media.listenerCount).toBe(0);
    expect(() => media.set('(prefers-color-scheme: dark)', true)).not.toThrow();
  });
});
