import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyTheme } from '../state/theme';
import { createController, createLoaded } from '../testing/createController';
import { FakeMedia } from '../testing/fakeMedia';
import { leaveMap } from '../testing/leaveMap';
import { mapLayers } from './layers';
import { readPalette } from './palette';

vi.mock('./mapLibre', () => import('../testing/mapLibreMock'));
vi.mock('./drawSymbolImages', () => import('../testing/drawSymbolImagesMock'));

let media: FakeMedia;

beforeEach(() => {
  media = new FakeMedia();
});
afterEach(leaveMap);

describe('a change of the theme', () => {
  const dark = '(prefers-color-scheme: dark)';

  it.each([dark, '(prefers-contrast: more)', '(forced-colors: active)'])(
    'by %s repaints images and layers',
    (query) => {
      const { map, host } = createLoaded();
      host.style.setProperty('--map-land', '#123456');
      media.set(query, true);
      expect(map.callsOf('updateImage')).toEqual([['ring', 'ring on #123456']]);
      expect(map.callsOf('setPaintProperty')).toContainEqual(['land', 'fill-color', '#123456']);
      const painted = mapLayers(readPalette(getComputedStyle(host))).flatMap(({ id, paint = {} }) =>
        Object.keys(paint).map((name) => `${id} ${name}`),
      );
      expect(map.callsOf('setPaintProperty').map(([id, name]) => `${id} ${name}`)).toEqual(painted);
    },
  );

  it('by a choice on the page does so, too, until the end', async () => {
    const { controller, map, host } = createLoaded();
    host.style.setProperty('--map-land', '#123456');
    applyTheme(document, 'contrast');
    await vi.waitFor(() =>
      expect(map.callsOf('setPaintProperty')).toContainEqual(['land', 'fill-color', '#123456']),
    );
    controller.remove();
    map.calls.length = 0;
    applyTheme(document, null);
    await Promise.resolve();
    expect(map.calls).toEqual([]);
  });

  it('before the map has loaded is not lost', () => {
    const { map, host } = createController();
    host.style.setProperty('--map-land', '#123456');
    media.set(dark, true);
    map.fire('style.load');
    const images = map.calls.filter(([name]) => name.endsWith('Image'));
    expect(images.at(-1)?.slice(1, 3)).toEqual(['ring', 'ring on #123456']);
    expect(map.callsOf('setPaintProperty')).toContainEqual(['land', 'fill-color', '#123456']);
  });
});
