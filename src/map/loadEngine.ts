import type { MapEngine } from './MapEngine';

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
