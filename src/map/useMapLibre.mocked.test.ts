import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeMap } from '../testing/fakeMap';
import { FakeMedia } from '../testing/fakeMedia';
import { leaveMap } from '../testing/leaveMap';
import { mapRegion, mapSites, prepareBrowser, renderMap } from '../testing/renderMap';
import { streetWords } from '../text/de/streets';
import { de } from '../text/de/texts';
import { sourceIds } from './layerNames';
import { SvgMap } from './svg/SvgMap';

vi.mock('./mapLibre', () => import('../testing/mapLibreMock'));
vi.mock('./svg/SvgMap', () => import('../testing/svgMapMock'));
vi.mock('./drawSymbolImages', () => import('../testing/drawSymbolImagesMock'));

const [, fulda] = mapSites;
const fingers = '(pointer: coarse)';
let media: FakeMedia;

beforeEach(() => {
  prepareBrowser();
  media = new FakeMedia();
});
afterEach(() => {
  leaveMap();
  vi.restoreAllMocks();
});

const state = () => mapRegion().dataset.mapState;
const covered = () =>
  mapRegion().querySelector<HTMLElement>('[data-covered]')?.dataset.covered ?? 'nothing';

/** The map that was made last, once there are so many: it has drawn its sites, and stands in for others. */
async function drawn(count: number): Promise<FakeMap> {
  await waitFor(() => expect(FakeMap.made).toHaveLength(count));
  const map = FakeMap.made[count - 1] as FakeMap;
  await waitFor(() => expect(map.listenerCount('style.load')).toBe(1));
  await act(async () => map.fire('style.load'));
  await waitFor(() => {
    act(() => map.fire('idle'));
    expect(map.dataOf(sourceIds.land)).toBeDefined();
  });
  return map;
}

/** A map that shows all it has been given. */
async function whole(count: number): Promise<FakeMap> {
  const map = await drawn(count);
  await waitFor(() => {
    act(() => map.fire('idle'));
    expect(covered()).toBe('all');
  });
  return map;
}

/** Lets time pass in which nothing is done. */
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const useFakeTime = () => vi.useFakeTimers({ shouldAdvanceTime: true });

describe('the map as SVG that comes first', () => {
  it('can be moved before MapLibre has come, and gives way to it', async () => {
    renderMap({ svgFirst: true });
    const svgMap = await drawn(1);
    expect(svgMap).toBeInstanceOf(SvgMap);
    expect(mapRegion().dataset).toMatchObject({ mapState: 'early', sitesDrawn: '2' });
    expect(screen.getByRole('button', { name: de.map.zoomIn })).toBeDefined();
    await whole(1);
    const map = await drawn(2);
    expect(map).not.toBeInstanceOf(SvgMap);
    expect(svgMap.removed).toBe(true);
    expect(mapRegion().dataset).toMatchObject({ mapState: 'ready', sitesDrawn: '2' });
  });

  it('says nothing of WebGL, as MapLibre is on its way', async () => {
    const { spoken } = renderMap({ svgFirst: true });
    await drawn(1);
    expect(screen.queryByText(streetWords.none)).toBeNull();
    expect(spoken.answers).toEqual([]);
  });

  it('asks for no WebGL before it covers the picture', async () => {
    const asked = vi.spyOn(HTMLCanvasElement.prototype, 'getContext');
    asked.mockClear();
    renderMap({ svgFirst: true });
    await waitFor(() => expect(FakeMap.made).toHaveLength(1));
    await waitFor(() => expect(FakeMap.only().listenerCount('style.load')).toBe(1));
    await act(async () => FakeMap.only().fire('style.load'));
    act(() => FakeMap.only().fire('idle'));
    expect(state()).toBe('early');
    expect(asked).not.toHaveBeenCalled();
    await whole(1);
    await waitFor(() => expect(asked).toHaveBeenCalled());
  });

  it('stays to be seen, and can not be used, until MapLibre shows the same', async () => {
    renderMap({ svgFirst: true });
    const svgMap = await whole(1);
    const still = svgMap.getCanvasContainer();
    await waitFor(() => expect(FakeMap.made).toHaveLength(2));
    const [, map] = FakeMap.made as [FakeMap, FakeMap];
    await waitFor(() => expect(mapRegion().contains(still)).toBe(true));
    expect(still.inert).toBe(true);
    await act(async () => map.fire('style.load'));
    await waitFor(() => {
      act(() => map.fire('idle'));
      expect(state()).toBe('ready');
    });
    expect(mapRegion().contains(still)).toBe(true);
    await waitFor(() => {
      act(() => map.fire('idle'));
      expect(mapRegion().contains(still)).toBe(false);
    });
  });

  it('leaves MapLibre the view that it was moved to', async () => {
    renderMap({ svgFirst: true });
    const svgMap = await whole(1);
    svgMap.zoom = 9;
    act(() => svgMap.fire('movestart', { originalEvent: new Event('wheel') }));
    act(() => svgMap.fire('moveend', { originalEvent: new Event('wheel') }));
    const map = await drawn(2);
    expect(map.options).toMatchObject({ zoom: 9, center: [9, 50.5] });
    expect(map.callsOf('fitBounds')).toEqual([]);
  });

  it('leaves MapLibre the view of the site that a link has opened', async () => {
    const { act: actions } = renderMap({ svgFirst: true });
    act(() => actions.openSite(fulda.id));
    const svgMap = await drawn(1);
    await waitFor(() => expect(svgMap.callsOf('fitBounds')).toHaveLength(1));
    svgMap.zoom = 12;
    act(() => svgMap.fire('movestart'));
    act(() => svgMap.fire('moveend'));
    await whole(1);
    const map = await drawn(2);
    expect(map.options).toMatchObject({ zoom: 12 });
    expect(map.callsOf('fitBounds')).toEqual([]);
  });

  it('is the map where there is no WebGL, and says so', async () => {
    FakeMap.webGl = false;
    const { spoken } = renderMap({ svgFirst: true });
    await whole(1);
    await waitFor(() => expect(state()).toBe('svg'));
    expect(screen.getByText(streetWords.none)).toBeDefined();
    expect(spoken.answers).toContain(streetWords.none);
    expect(FakeMap.made).toHaveLength(1);
  });

  it('is the map, too, where a browser can not even be asked for WebGL', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => {
      throw new Error('blocked');
    });
    renderMap({ svgFirst: true });
    await whole(1);
    await waitFor(() => expect(state()).toBe('svg'));
  });

  it('comes back where MapLibre fails before it has drawn', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    renderMap({ svgFirst: true });
    await whole(1);
    await waitFor(() => expect(FakeMap.made).toHaveLength(2));
    await act(async () => FakeMap.made[1]?.fire('error', { error: new Error('Worker') }));
    const back = await drawn(3);
    expect(back).toBeInstanceOf(SvgMap);
    expect(state()).toBe('svg');
  });
});

describe('MapLibre', () => {
  it('waits while a person does something, and while the map moves', async () => {
    useFakeTime();
    renderMap({ svgFirst: true });
    const svgMap = await drawn(1);
    svgMap.moving = true;
    await whole(1);
    await pass(1000);
    expect(FakeMap.made).toHaveLength(1);
    svgMap.moving = false;
    // Each of them sooner after the one before than it waits.
    for (const type of ['pointermove', 'wheel', 'keydown', 'scroll', 'touchmove']) {
      document.body.dispatchEvent(new Event(type, { bubbles: true }));
      await pass(150);
    }
    expect(FakeMap.made).toHaveLength(1);
    await pass(100);
    await waitFor(() => expect(FakeMap.made).toHaveLength(2));
  });

  type Page = Readonly<ReturnType<typeof renderMap> & { svgMap: FakeMap }>;
  const reasons: readonly (readonly [string, (page: Page) => unknown])[] = [
    [
      'somebody reaches for the map',
      () => mapRegion().dispatchEvent(new Event('pointerover', { bubbles: true })),
    ],
    [
      'something else has moved the map',
      ({ act: actions, svgMap }) => {
        actions.openSite(fulda.id);
        svgMap.fire('movestart');
        svgMap.fire('moveend');
      },
    ],
    ['they want streets', ({ act: actions }) => actions.setBaseMap('strassen')],
    ['a while has passed', () => vi.advanceTimersByTime(5000)],
  ];
  it.each(reasons)('comes to fingers when %s', async (_, happen) => {
    useFakeTime();
    media.set(fingers, true);
    const rendered = renderMap({ svgFirst: true });
    const svgMap = await whole(1);
    await pass(5000);
    expect(FakeMap.made).toHaveLength(1);
    act(() => void happen({ ...rendered, svgMap }));
    await pass(1600);
    await waitFor(() => expect(FakeMap.made).toHaveLength(2));
  });

  it('never comes to a page that has been left', async () => {
    useFakeTime();
    const { unmount } = renderMap({ svgFirst: true });
    await whole(1);
    unmount();
    await pass(12_000);
    expect(FakeMap.made).toHaveLength(1);
  });
});
