import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Texts } from '../text/texts';

/** MapLibre's own texts in the page's language. */
export const mapLocale = (t: Texts) => ({
  'Map.Title': t.map.canvas,
  'CooperativeGesturesHandler.WindowsHelpText': t.map.gestureMouse,
  'CooperativeGesturesHandler.MacHelpText': t.map.gestureMouseMac,
  'CooperativeGesturesHandler.MobileHelpText': t.map.gestureTouch,
});

/** MapLibre's hints for cooperative gestures. */
const gestureMessages = '.maplibregl-desktop-message, .maplibregl-mobile-message';

/**
 * Translates MapLibre's own texts. It reads `locale` once, at construction, and has no setter, so
 * the existing elements are rewritten.
 */
export function translateMap(map: MapLibreMap, from: Texts, to: Texts): void {
  const old = mapLocale(from);
  const now = mapLocale(to);
  const keys = Object.keys(old) as (keyof typeof old)[];
  map.getCanvas().setAttribute('aria-label', now['Map.Title']);
  for (const message of map.getCanvasContainer().querySelectorAll(gestureMessages)) {
    // Which of two texts it holds depends on the platform that MapLibre has detected.
    const key = keys.find((candidate) => old[candidate] === message.textContent);
    if (key !== undefined) message.textContent = now[key];
  }
}
