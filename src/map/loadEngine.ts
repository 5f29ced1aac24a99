import type { MapEngine } from './MapEngine';
import { hasWebGl } from './webGl';

export type EngineKind = 'webGl' | 'svg';

export interface LoadedEngine {
  readonly kind: EngineKind;
  readonly engine: MapEngine;
}

/** Loads an engine with its script: two parts of which a device needs one. */
export const loadEngine = async (kind: EngineKind): Promise<LoadedEngine> =>
  kind === 'webGl'
    ? { kind, engine: (await import('./webGlEngine')).webGlEngine }
    : { kind, engine: (await import('./svg/svgEngine')).svgEngine };

/** Asked for before there is a map. */
let asked: Promise<LoadedEngine> | undefined;

/**
 * Asks for the engine of the first map before the page is alive. Its failure is the map's to tell.
 * @returns the one that this device can draw with: no other fetches MapLibre's 260 kB
 */
export function askForEngine(): { readonly kind: EngineKind; readonly coming: Promise<unknown> } {
  const kind = fittingKind();
  asked = loadEngine(kind);
  asked.catch(() => undefined);
  return { kind, coming: asked };
}

/** The engine that has been asked for; each further call loads one anew. */
export function firstEngine(): Promise<LoadedEngine> {
  const engine = asked ?? loadEngine(fittingKind());
  asked = undefined;
  return engine;
}

const fittingKind = (): EngineKind => (hasWebGl() ? 'webGl' : 'svg');
