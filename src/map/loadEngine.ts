import { fetchAhead } from '../load/fetchAhead';
import type { MapEngine } from './MapEngine';
import { hasWebGl } from './webGl';
import { workerUrl } from './workerUrl';

export type EngineKind = 'webGl' | 'svg';

export interface LoadedEngine {
  readonly kind: EngineKind;
  readonly engine: MapEngine;
}

/** Loads an engine with its script: two parts, of which that with MapLibre has 260 kB, the other 36. */
export async function loadEngine(kind: EngineKind): Promise<LoadedEngine> {
  if (kind === 'svg') return { kind, engine: (await import('./svg/svgEngine')).svgEngine };
  const [{ webGlEngine }] = await Promise.all([
    import('./webGlEngine'),
    fetchAhead(workerUrl),
    loadFont(),
  ]);
  return { kind, engine: webGlEngine };
}

/** In another font names read as well. */
const fontLimitMs = 3000;

/** MapLibre draws names with the fonts that are loaded when it starts. */
const loadFont = () =>
  Promise.race([
    document.fonts.load('1em "Atkinson Hyperlegible Next Variable"').catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, fontLimitMs)),
  ]);

/** The engine that this device can draw with. */
export const fittingKind = (): EngineKind => (hasWebGl() ? 'webGl' : 'svg');
