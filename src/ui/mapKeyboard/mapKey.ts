import type { MapStep } from '../../model/mapStep';

/** The action of a key while the map has the focus. */
export type MapCommand =
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'step'; readonly step: MapStep }
  | { readonly kind: 'open' | 'compare' | 'leave' | 'help' };

/** Number of sites that a page key skips. */
const page = 10;

const panKeys: Readonly<Record<string, MapStep>> = {
  ArrowUp: 'north',
  ArrowLeft: 'west',
  ArrowRight: 'east',
  ArrowDown: 'south',
};

interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The action of a key in the list of `count` sites on the map; null where it is left to the
 * browser.
 * @param active position of the active site; -1 without one
 */
export function mapKey(press: KeyPress, active: number, count: number): MapCommand | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const pan = panKeys[press.key];
  if (pan !== undefined && press.shiftKey) return { kind: 'step', step: pan };
  switch (press.key) {
    case '+':
      return { kind: 'step', step: 'in' };
    case '-':
      return { kind: 'step', step: 'out' };
    case '?':
      return { kind: 'help' };
    case 'v':
    case 'V':
      return { kind: 'compare' };
    case 'Escape':
      return { kind: 'leave' };
    case 'Enter':
    case ' ':
      return { kind: 'open' };
    default:
      return goTo(press.key, active, count);
  }
}

function goTo(key: string, active: number, count: number): MapCommand | null {
  const leaps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowRight: 1,
    ArrowUp: -1,
    ArrowLeft: -1,
    PageDown: page,
    PageUp: -page,
    Home: -count,
    End: count,
  };
  const leap = leaps[key];
  if (leap === undefined) return null;
  return { kind: 'go', to: Math.max(0, Math.min(active + leap, count - 1)) };
}
