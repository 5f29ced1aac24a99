import { vi } from 'vitest';
import type { GroundLoaders } from '../map/ground/GroundMap';
import type { GroundLoader } from '../state/loaders';
import { createController } from './createController';
import { groundContent } from './groundContent';

/** The middle of Kassel, a few kilometres around. */
export const kasselView = [9.45, 51.29, 9.55, 51.34] as const;
/** Bad Hersfeld: no quarters are known here. */
export const hersfeldView = [9.66, 50.84, 9.76, 50.89] as const;

/** A map that has drawn its sites, with the ground of data/ and one SYNTHETIC stop. */
export function createGround() {
  const stops = vi.fn(async () => [
    { name: 'Kassel Hbf', ags: '06611000', point: [9.49, 51.318] as const, station: true },
  ]);
  const asked: string[] = [];
  /** Ids whose files do not come. */
  const missing = new Set<string>();
  const ground: GroundLoader = async (id) => {
    asked.push(id);
    if (missing.has(id)) throw new Error(`${id}: offline`);
    return groundContent(id);
  };
  const loaders: GroundLoaders = { ground, stops };
  const created = createController({ ground: loaders });
  const { map, events, draw } = created;
  draw();
  map.fire('idle');
  /** Rests at a zoom, in a view, and lets come what comes. */
  const rest = async (zoom: number, bounds: typeof map.bounds = kasselView) => {
    map.zoom = zoom;
    map.bounds = bounds;
    map.fire('move');
    map.fire('moveend');
    await new Promise((resolve) => setTimeout(resolve));
    map.fire('render');
  };
  const last = () => events.ground.mock.lastCall?.[0] ?? { drawn: [], failed: false };
  return { ...created, asked, missing, stops, rest, last };
}
