import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { project } from '../model/geo/mercator';
import { allocatedEur } from '../model/sums';
import { nearZoom, symbolRadius, symbolScale } from '../model/symbol';
import { emptyQuery } from '../query/query';
import { createLoaded } from '../testing/createController';
import { FakeMedia } from '../testing/fakeMedia';
import { fixtureSite } from '../testing/fixtureFacts';
import { leaveMap } from '../testing/leaveMap';

vi.mock('./mapLibre', () => import('../testing/mapLibreMock'));
vi.mock('./drawSymbolImages', () => import('../testing/drawSymbolImagesMock'));

const site = fixtureSite('kassel-wesertor');

beforeEach(() => new FakeMedia());
afterEach(leaveMap);

describe('the pointer', () => {
  const [x, y] = project(site.point, nearZoom);
  const edge = symbolRadius(allocatedEur(site)) * symbolScale(nearZoom);

  function createWithSite() {
    const created = createLoaded();
    created.map.zoom = nearZoom;
    created.controller.setSites([site], emptyQuery);
    return created;
  }

  it('over a symbol hovers its site and becomes a hand', () => {
    const { map, events } = createWithSite();
    map.point('mousemove', x, y);
    expect(events.hovered).toHaveBeenLastCalledWith(site.id);
    expect(map.canvas.style.cursor).toBe('pointer');
  });

  it('beside all symbols hovers nothing, as does one that leaves the map', () => {
    const { map, events } = createWithSite();
    map.point('mousemove', x, y);
    map.point('mousemove', x + 100, y);
    expect(events.hovered).toHaveBeenLastCalledWith(null);
    expect(map.canvas.style.cursor).toBe('');
    events.hovered.mockClear();
    map.fire('mouseout');
    expect(events.hovered).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('opens the site it clicks, and nothing on empty land', () => {
    const { map, events } = createWithSite();
    map.point('click', x, y);
    expect(events.opened).toHaveBeenCalledExactlyOnceWith(site.id);
    map.point('click', x + 100, y);
    expect(events.opened).toHaveBeenCalledTimes(1);
  });

  it('that presses on the map lets go of it wherever it is released', () => {
    const { map } = createWithSite();
    const container = map.getCanvasContainer();
    document.body.append(container);
    const released = vi.fn();
    container.addEventListener('mouseup', released);
    const release = (on: Element) =>
      on.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, clientX: 7, clientY: 8 }));
    release(document.body);
    expect(released).not.toHaveBeenCalled();
    for (const on of [document.body, container]) {
      released.mockClear();
      container.dispatchEvent(new MouseEvent('mousedown'));
      release(on);
      expect(released).toHaveBeenCalledOnce();
      expect(released.mock.lastCall?.[0]).toMatchObject({ button: 0, clientX: 7, clientY: 8 });
    }
  });

  it('reaches further with a finger than with a mouse', () => {
    const { map, events } = createWithSite();
    map.point('click', x + edge + 20, y, 'mouse');
    expect(events.opened).not.toHaveBeenCalled();
    map.point('click', x + edge + 20, y, 'touch');
    expect(events.opened).toHaveBeenCalledExactlyOnceWith(site.id);
  });
});
