import { type RefObject, useEffect } from 'react';
import { useApp, useSelection } from '../state/hooks';
import { baseMapMemory } from '../state/rememberedChoice';
import { loadEngine } from './loadEngine';
import type { MapController } from './MapController';
import type { MapLife } from './useController';
import { hasWebGl } from './webGl';

/**
 * The start of MapLibre keeps a phone busy for a second, and no map can be moved meanwhile. So the map
 * as SVG, which moves by then, gives way between two things that a person does.
 */
const quietMs = { mouse: 200, finger: 1500 } as const;

/** On phones, when nobody has reached for the map by then. Others do not wait. */
const laterMs = 10_000;

/**
 * Brings MapLibre after the map as SVG. Where there is a mouse it comes at once; where there are fingers,
 * when somebody reaches for the map, wants streets, or has been here for a while: who came for the
 * list is not kept waiting by 260 kB, nor by the start of what they do not use.
 * @param controller of the map as SVG, once all of it is drawn; null where MapLibre is not to come
 */
export function useMapLibre(
  controller: MapController | null,
  host: RefObject<HTMLElement | null>,
  onMapLibre: MapLife['onMapLibre'],
): void {
  const { whyMissing } = useApp().loaders;
  const chosen = useSelection(({ baseMap }) => baseMap);
  const streets = (chosen ?? baseMapMemory.recall(window)) === 'strassen';
  useEffect(() => {
    const region = host.current?.parentElement;
    if (controller === null || !region) return;
    const ends = new AbortController();
    const fingers = matchMedia('(pointer: coarse)').matches;
    const bring = async () => {
      try {
        // Some browsers throw when they are asked.
        if (!hasWebGl()) return onMapLibre(null);
        const loaded = await loadEngine('webGl');
        await quiet(controller, quietMs[fingers ? 'finger' : 'mouse'], ends.signal);
        if (!ends.signal.aborted) onMapLibre(loaded);
      } catch {
        if (ends.signal.aborted) return;
        onMapLibre(null);
        // A release may have taken it away.
        whyMissing().catch(console.error);
      }
    };
    const wanted = fingers && !streets ? whenWanted(controller, region, ends.signal) : null;
    Promise.resolve(wanted).then(bring).catch(console.error);
    return () => ends.abort();
  }, [controller, host, onMapLibre, streets, whyMissing]);
}

/** Somebody reaches for the map, or a link or a list has moved it, or time has passed. */
function whenWanted(
  { map, camera }: MapController,
  region: HTMLElement,
  signal: AbortSignal,
): Promise<void> {
  if (!camera.showsFirst) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, laterMs);
    signal.addEventListener('abort', () => clearTimeout(timer));
    for (const type of ['pointerover', 'focusin'] as const)
      region.addEventListener(type, () => resolve(), { signal });
    map.on('moveend', () => {
      if (!camera.showsFirst) resolve();
    });
  });
}

/** What a person does; the rest follows from it. */
const acts = ['pointerdown', 'pointermove', 'touchmove', 'wheel', 'keydown', 'scroll'] as const;

/** When nobody has done anything for so long, and the map rests. */
function quiet({ map }: MapController, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>;
    const rest = () => (map.isMoving() ? wait() : resolve());
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(rest, ms);
    };
    signal.addEventListener('abort', () => clearTimeout(timer));
    for (const type of acts)
      document.addEventListener(type, wait, { capture: true, passive: true, signal });
    wait();
  });
}
