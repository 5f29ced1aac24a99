import type { Page } from '@playwright/test';

/** The part of MapLibre's map that tests use. */
interface LiveMap {
  readonly jumpTo: (camera: { readonly center: readonly [number, number]; zoom: number }) => void;
  readonly easeTo: (camera: {
    readonly center: readonly [number, number];
    readonly zoom: number;
    readonly duration: number;
  }) => void;
  readonly once: (type: 'idle', heard: () => void) => void;
  readonly queryRenderedFeatures: () => readonly { readonly layer: { readonly id: string } }[];
}

declare global {
  interface Window {
    /** The map that was made last; only where `catchMap` was called. */
    caughtMap?: LiveMap;
  }
}

/**
 * Lets a test ask the map itself, which the page keeps to itself: MapLibre writes `_controlContainer`
 * into each map that it makes, and a setter on the prototype of all objects sees that. Call it before
 * the page opens.
 */
export async function catchMap(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(Object.prototype, '_controlContainer', {
      configurable: true,
      set(this: LiveMap, value: unknown) {
        window.caughtMap = this;
        Object.defineProperty(this, '_controlContainer', { value, writable: true });
      },
    });
  });
}

/** Shows a place at a zoom, and returns how many features each layer has drawn once the map rests. */
export async function renderedAt(
  page: Page,
  center: readonly [number, number],
  zoom: number,
): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(
    async ([place, level]) => {
      const map = window.caughtMap;
      if (map === undefined) throw new Error('no map was made');
      const rested = () => new Promise<void>((resolve) => map.once('idle', resolve));
      const resting = rested();
      map.jumpTo({ center: place, zoom: level });
      await resting;
      const counts: Record<string, number> = {};
      for (const { layer } of map.queryRenderedFeatures())
        counts[layer.id] = (counts[layer.id] ?? 0) + 1;
      return counts;
    },
    [center, zoom] as const,
  );
}
