import type { Page } from '@playwright/test';

/** The part of its GeoJSON sources. */
interface LiveSource {
  setData?: (
    data: { readonly features?: readonly unknown[] },
    ...rest: readonly unknown[]
  ) => unknown;
  updateData?: (
    changes: Readonly<Partial<Record<'add' | 'update' | 'remove', readonly unknown[]>>>,
    ...rest: readonly unknown[]
  ) => unknown;
}

/** The part of MapLibre's map that tests use. */
interface LiveMap {
  readonly jumpTo: (camera: { readonly center: readonly [number, number]; zoom: number }) => void;
  readonly easeTo: (camera: {
    readonly center: readonly [number, number];
    readonly zoom: number;
    readonly duration: number;
  }) => void;
  readonly getBounds: () => { readonly toArray: () => readonly (readonly number[])[] };
  readonly once: (type: 'idle', heard: () => void) => void;
  readonly loaded: () => boolean;
  readonly getStyle: () => { readonly sources: Readonly<Record<string, unknown>> };
  readonly getSource: (id: string) => LiveSource | undefined;
  readonly queryRenderedFeatures: (
    box?: readonly (readonly [number, number])[],
    options?: { readonly layers: readonly string[] },
  ) => readonly {
    readonly layer: { readonly id: string };
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
  readonly project: (place: readonly [number, number]) => {
    readonly x: number;
    readonly y: number;
  };
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

/** A symbol in the picture, with the names that touch its square, in CSS pixels of the map. */
export interface RenderedSymbol {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** As `layer: name`. */
  readonly names: readonly string[];
}

/** Where a symbol is expected. */
export interface ExpectedSymbol {
  readonly id: string;
  /** Its true place, and how far from there it is drawn, in pixels. */
  readonly point: readonly [number, number];
  readonly shift: readonly [number, number];
  readonly radius: number;
}

/** The expected symbols that the map has drawn in view, each with the names on it, and the number of all names. */
export async function renderedSymbols(
  page: Page,
  expected: readonly ExpectedSymbol[],
): Promise<{ readonly symbols: readonly RenderedSymbol[]; readonly names: number }> {
  return page.evaluate((wanted) => {
    const map = window.caughtMap;
    if (map === undefined) throw new Error('no map was made');
    const drawn = map.queryRenderedFeatures(undefined, { layers: ['site-symbols'] });
    const ids = new Set(drawn.map(({ properties }) => properties.id));
    const nameLayers = [
      'opening-names',
      'municipality-names',
      'quarter-names',
      'stop-names',
      'station-names',
      'river-names',
    ];
    const symbols = wanted
      .filter(({ id }) => ids.has(id))
      .map(({ id, point, shift, radius }) => {
        const place = map.project(point);
        const [x, y] = [place.x + shift[0], place.y + shift[1]];
        const square = [
          [x - radius, y - radius],
          [x + radius, y + radius],
        ] as const;
        const names = map
          .queryRenderedFeatures(square, { layers: nameLayers })
          .map(({ layer, properties }) => `${layer.id}: ${String(properties.name)}`);
        return { id, x, y, radius, names };
      });
    return {
      symbols,
      names: map.queryRenderedFeatures(undefined, { layers: nameLayers }).length,
    };
  }, expected);
}

/**
 * From now on counts the features that are given to the map to be cut into tiles anew, by source.
 * Call it when the map is drawn.
 */
export async function countRetiled(page: Page): Promise<void> {
  await page.evaluate(() => {
    const map = window.caughtMap;
    if (map === undefined) throw new Error('no map was made');
    const retiled: Record<string, number> = {};
    Object.assign(window, { retiled });
    for (const id of Object.keys(map.getStyle().sources)) {
      const source = map.getSource(id);
      if (source?.setData === undefined || source.updateData === undefined) continue;
      const { setData, updateData } = source;
      source.setData = (data, ...rest) => {
        retiled[id] = (retiled[id] ?? 0) + (data.features?.length ?? 1);
        return setData.call(source, data, ...rest);
      };
      source.updateData = (changes, ...rest) => {
        const { add = [], update = [], remove = [] } = changes;
        retiled[id] = (retiled[id] ?? 0) + add.length + update.length + remove.length;
        return updateData.call(source, changes, ...rest);
      };
    }
  });
}

/** How many features have been, by source, since `countRetiled` or since this was asked the last time. */
export const retiledSince = (page: Page): Promise<Readonly<Record<string, number>>> =>
  page.evaluate(() => {
    const { retiled } = window as unknown as { retiled: Record<string, number> };
    const now = { ...retiled };
    for (const id of Object.keys(retiled)) retiled[id] = 0;
    return now;
  });
