import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { safeSettings } from '../model/operator/operatorSettings';
import type { StreetLoaders } from '../state/loaders';
import { fixtureYear } from '../testing/fixtureInputs';
import { leaveMap } from '../testing/leaveMap';
import { mapRegion, prepareBrowser, renderReady } from '../testing/renderMap';
import { syntheticStreetStyle } from '../testing/syntheticStreetStyle';
import { de } from '../text/de/texts';
import { streetTextsIn } from '../text/streetTexts';
import { streetSlowMs } from './streets/StreetMap';

vi.mock('./mapLibre', () => import('../testing/mapLibreMock'));
vi.mock('./drawSymbolImages', () => import('../testing/drawSymbolImagesMock'));

beforeEach(prepareBrowser);
afterEach(leaveMap);

describe('the base map', () => {
  const streets: StreetLoaders = {
    settings: async () => ({ ...safeSettings, baseMap: 'strassen', language: null }),
    style: async () => syntheticStreetStyle(),
  };
  const note = () => screen.queryByText(new RegExp(de.map.base.unavailable));

  it('has a button of its own once there is a map to choose for', async () => {
    await renderReady();
    expect(within(mapRegion()).getByRole('button', { name: 'Grundkarte' })).toBeDefined();
    expect(mapRegion().dataset.baseMap).toBe('outlines');
  });

  it('says whose the streets are while they are shown, and no longer', async () => {
    const { map, act: actions } = await renderReady({ loaders: { streets } });
    map.zoom = 12;
    await act(async () => map.fire('moveend'));
    act(() =>
      map.fire('sourcedata', { sourceId: 'streets:tiles', tile: { latestFeatureIndex: {} } }),
    );
    expect(mapRegion().dataset.baseMap).toBe('streets');
    expect(
      screen.getByText(de.map.base.credit['basemap.de'](fixtureYear), { exact: false }),
    ).toBeDefined();
    expect(screen.getByRole('link', { name: 'CC BY 4.0' })).toBeDefined();
    act(() => actions.setBaseMap('umriss'));
    expect(mapRegion().dataset.baseMap).toBe('outlines');
    expect(screen.queryByRole('link', { name: 'CC BY 4.0' })).toBeNull();
  });

  it('says once that streets do not come, and asks again when told to', async () => {
    const style = vi.fn(streets.style).mockResolvedValueOnce(null);
    const { map, user } = await renderReady({ loaders: { streets: { ...streets, style } } });
    map.zoom = 12;
    await act(async () => map.fire('moveend'));
    expect(mapRegion().dataset).toMatchObject({
      baseMap: 'unavailable',
      mapState: 'ready',
    });
    expect(note()).not.toBeNull();
    await user.click(screen.getByRole('button', { name: de.map.base.retry }));
    expect(style).toHaveBeenCalledTimes(2);
    expect(note()).toBeNull();
  });

  it('says that streets take their time, without a retry', async () => {
    const style = () => new Promise<never>(() => undefined);
    const { map, spoken } = await renderReady({ loaders: { streets: { ...streets, style } } });
    vi.useFakeTimers();
    map.zoom = 12;
    await act(async () => map.fire('moveend'));
    await act(() => vi.advanceTimersByTimeAsync(streetSlowMs));
    vi.useRealTimers();
    expect(mapRegion().dataset).toMatchObject({ baseMap: 'slow', mapState: 'ready' });
    expect(screen.getByText(streetTextsIn.de.slow)).toBeDefined();
    expect(screen.queryByRole('button', { name: de.map.base.retry })).toBeNull();
    expect(spoken.answers).toEqual([streetTextsIn.de.slow]);
  });

  it('has its offer before its buttons', async () => {
    const { zoomIn } = await renderReady();
    const follows = screen.getByText('Angebot').compareDocumentPosition(zoomIn);
    expect(follows).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('is what the person chose on an earlier visit', async () => {
    localStorage.setItem('grundkarte', 'umriss');
    const style = vi.fn(streets.style);
    const { map } = await renderReady({ loaders: { streets: { ...streets, style } } });
    map.zoom = 12;
    await act(async () => map.fire('moveend'));
    expect(style).not.toHaveBeenCalled();
    localStorage.clear();
  });
});
