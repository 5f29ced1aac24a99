import { project } from '../model/geo/mercator';
import type { LngLat } from '../model/site';
import { symbolZoom } from '../model/symbol';

export interface DrawnSymbol {
  /** Its true place. */
  readonly point: LngLat;
  /** In pixels. */
  readonly radius: number;
}

/** Distance on the opening view. */
export const distancePx = (a: LngLat, b: LngLat): number => {
  const [aX, aY] = project(a, symbolZoom);
  const [bX, bY] = project(b, symbolZoom);
  return Math.hypot(aX - bX, aY - bY);
};

/** The largest overlap of two symbols in pixels; negative: a gap. */
export function worstOverlapPx(symbols: readonly DrawnSymbol[], drawn: readonly LngLat[]): number {
  const placed = symbols.map(({ radius }, index) => ({ radius, at: drawn[index] ?? [0, 0] }));
  const overlaps = placed.flatMap((a, index) =>
    placed.slice(index + 1).map((b) => a.radius + b.radius - distancePx(a.at, b.at)),
  );
  return Math.max(...overlaps);
}
