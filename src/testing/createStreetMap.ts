import { vi } from 'vitest';
import type { BaseMapChoice } from '../model/operator/baseMap';
import type { OperatorSettings } from '../model/operator/operatorSettings';
import type { StreetStyle } from '../model/operator/streetStyle';
import { createController } from './createController';
import { syntheticStreetStyle } from './syntheticStreetStyle';

/** SYNTHETIC: operator settings with streets of a service that does not exist. */
export const streetSettings = {
  baseMap: 'strassen',
  offersStreets: false,
  service: { kind: 'basemap.de', styleUrl: 'https://example.invalid/style.json' },
} as const satisfies OperatorSettings;

/**
 * A map with fake timers and its own layers; the service answers with the synthetic style by
 * default.
 */
export function createStreetMap({ baseMap = 'strassen' as BaseMapChoice } = {}) {
  const streets = {
    settings: vi.fn(async () => ({ ...streetSettings, baseMap })),
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

/** A map at a zoom that shows streets, with their first tile. */
export async function createWithStreets() {
  const created = createStreetMap();
  await created.zoomTo(12);
  created.tile();
  return created;
}
