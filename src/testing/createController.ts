import { vi } from 'vitest';
import type { GroundLoaders } from '../map/ground/GroundMap';
import { MapController } from '../map/MapController';
import type { ShownSites } from '../map/mapOptions';
import { webGlEngine } from '../map/webGlEngine';
import { emptyQuery } from '../query/query';
import { inertLoaders } from '../state/loaders';
import { de } from '../text/de/texts';
import { FakeMap } from './fakeMap';
import { fixtureSites } from './fixtureFacts';
import { fixtureYear } from './fixtureInputs';
import { hessenTopology } from './hessenTopology';

/** The map has 1000 × 800 pixels at 100/50 of the page; panels leave a part of it free. */
const hostBox = { left: 100, top: 50, right: 1100, bottom: 850 };
const frameBox = { left: 400, top: 70, right: 1000, bottom: 770 };

/** Distance of the free part from the edges of the map. */
export const framePadding = { left: 300, top: 20, right: 100, bottom: 80 };

/**
 * A controller on a `FakeMap` in a page of fixed sizes. The test file mocks ./mapLibre and
 * ./drawSymbolImages, and empties the document.
 */
export function createController({
  cooperativeGestures = false,
  streets = inertLoaders.streets,
  ground = inertLoaders as GroundLoaders,
  first = { sites: [], query: emptyQuery } as ShownSites,
} = {}) {
  const events = {
    drawn: vi.fn(),
    covers: vi.fn(),
    failed: vi.fn(),
    lost: vi.fn(),
    moved: vi.fn(),
    hovered: vi.fn(),
    opened: vi.fn(),
    measureHovered: vi.fn(),
    measureOpened: vi.fn(),
    baseMap: vi.fn(),
    ground: vi.fn(),
  };
  const host = boxed(hostBox);
  const frame = boxed(frameBox);
  const controller = new MapController({
    engine: webGlEngine,
    host,
    frame,
    sites: fixtureSites(),
    first,
    currentYear: fixtureYear,
    left: null,
    overSame: true,
    texts: de,
    cooperativeGestures,
    streets,
    ground,
    events,
  });
  const map = FakeMap.only();
  const load = () => {
    map.fire('style.load');
    controller.setLand(hessenTopology());
    map.calls.length = 0;
  };
  /** Comes to rest with the sites, and draws what waits for the task after. */
  const rest = () => {
    const real = !vi.isFakeTimers();
    if (real) vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    map.fire('idle');
    vi.runOnlyPendingTimers();
    if (real) vi.useRealTimers();
  };
  /** Loads, and draws the first sites and the land. */
  const draw = () => {
    load();
    controller.setSites(first.sites, first.query);
    rest();
    map.fire('idle');
    map.calls.length = 0;
    for (const heard of Object.values(events)) heard.mockClear();
  };
  return { controller, host, map, events, load, rest, draw };
}

/** A controller whose map has drawn its land, without any inputs yet. */
export function createLoaded() {
  const created = createController();
  created.draw();
  return created;
}

function boxed(box: typeof hostBox): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  element.getBoundingClientRect = () => box as DOMRect;
  Object.defineProperty(element, 'clientWidth', { value: box.right - box.left });
  Object.defineProperty(element, 'clientHeight', { value: box.bottom - box.top });
  return element;
}
