import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { measureZoom } from '../model/symbol';
import { emptyQuery } from '../query/query';
import { createController } from '../testing/createController';
import type { FakeMap } from '../testing/fakeMap';
import { FakeMedia } from '../testing/fakeMedia';
import { fixtureSite } from '../testing/fixtureFacts';
import { leaveMap } from '../testing/leaveMap';
import { sourceIds } from './layerNames';
import { measureFeatures, measurePlaces } from './measurePlaces';

vi.mock('./mapLibre', () => import('../testing/mapLibreMock'));
vi.mock('./drawSymbolImages', () => import('../testing/drawSymbolImagesMock'));

const site = fixtureSite('baunatal-baunsberg');
const places = measurePlaces([site], emptyQuery);
const [first, second] = places;
const noKey = '';

beforeEach(() => new FakeMedia());
afterEach(leaveMap);

function createDrawn(zoom = 15) {
  const created = createController();
  created.draw();
  created.map.zoom = zoom;
  created.controller.setSites([site], emptyQuery);
  return created;
}

/** Where a measure's tile is drawn, in pixels. */
function tileAt(map: FakeMap, place = first) {
  const { x, y } = map.project(place?.point ?? [0, 0]);
  const [dx, dy] = place?.offset ?? [0, 0];
  return [x + dx, y + dy] as const;
}

describe('the places of measures', () => {
  it('are drawn with the sites, and go with the filter', () => {
    const { controller, map, load, rest } = createController();
    map.zoom = measureZoom;
    controller.setSites([site], emptyQuery);
    load();
    expect(map.dataOf(sourceIds.measures)).toBeUndefined();
    rest();
    expect(map.dataOf(sourceIds.measures)).toEqual(measureFeatures(places));
    controller.setSites([site], { ...emptyQuery, measureTypes: ['kita'] });
    expect(map.dataOf(sourceIds.measures)).toMatchObject({ features: [] });
  });

  it('are sent once, and not before the zoom comes near', () => {
    const { controller, map } = createDrawn(measureZoom - 2);
    controller.setSites([site], emptyQuery);
    map.fire('render');
    expect(map.dataOf(sourceIds.measures)).toBeUndefined();
    map.zoom = measureZoom - 1;
    map.fire('render');
    map.fire('render');
    expect(map.callsOf('setData').filter(([id]) => id === sourceIds.measures)).toEqual([
      [sourceIds.measures, measureFeatures(places)],
    ]);
  });

  it('tell the pointer over them, with their site', () => {
    const { map, events } = createDrawn();
    map.point('mousemove', ...tileAt(map));
    expect(events.measureHovered).toHaveBeenLastCalledWith(first?.key);
    expect(events.hovered).toHaveBeenLastCalledWith(site.id);
    expect(map.canvas.style.cursor).toBe('pointer');
    map.fire('mouseout');
    expect(events.measureHovered).toHaveBeenLastCalledWith(null);
  });

  it('open by a click as measures, not as sites, also over the area of a site', () => {
    const { map, events } = createDrawn();
    map.drawn = { 'area-fill': ['other'] };
    map.point('click', ...tileAt(map));
    expect(events.measureOpened).toHaveBeenCalledExactlyOnceWith(first?.key);
    expect(events.opened).not.toHaveBeenCalled();
  });

  it('leave the symbol of a site to the site', () => {
    const { controller, map, events } = createDrawn();
    const [x, y] = tileAt(map);
    const moved = [{ ...site, point: first?.point ?? site.point }];
    controller.setSites(moved, emptyQuery, moved);
    const symbol = map.project(first?.point ?? site.point);
    map.point('click', symbol.x, symbol.y);
    expect(events.opened).toHaveBeenCalledExactlyOnceWith(site.id);
    map.point('click', x, y - 8);
    expect(events.measureOpened).toHaveBeenCalledExactlyOnceWith(first?.key);
  });

  it('are not there for the pointer before they are drawn', () => {
    const { map, events } = createDrawn(measureZoom - 0.5);
    map.point('click', ...tileAt(map));
    expect(events.measureOpened).not.toHaveBeenCalled();
  });
});

describe('highlighted measures', () => {
  const written = (map: FakeMap) =>
    map.callsOf('setFeatureState').filter(([target]) => Object(target).source === 'measures');
  const write = (id: string, selected: boolean, hovered: boolean) => [
    { source: sourceIds.measures, id },
    { selected, hovered },
  ];
  const [a = noKey, b = noKey] = [first?.key, second?.key];

  it('are written and taken back', () => {
    const { controller, map } = createDrawn();
    controller.measures.setHighlight({ selected: a, hovered: null });
    controller.measures.setHighlight({ selected: b, hovered: null });
    expect(written(map)).toEqual([
      write(a, true, false),
      write(a, false, false),
      write(b, true, false),
    ]);
  });

  it('highlighted before the map has loaded are written when it has', () => {
    const { controller, map, load, rest } = createController();
    controller.setSites([], emptyQuery);
    controller.measures.setHighlight({ selected: null, hovered: a });
    load();
    expect(written(map)).toEqual([]);
    rest();
    expect(written(map)).toEqual([write(a, false, true)]);
  });
});
