import type { Texts } from '../text/texts';
import type { MapObject } from './MapObject';

/** MapLibre's own texts in the page's language. */
export const mapLocale = (t: Texts) => ({
  'Map.Title': t.map.canvas,
  'CooperativeGesturesHandler.WindowsHelpText': t.map.gestureMouse,
  'CooperativeGesturesHandler.MacHelpText': t.map.gestureMouseMac,
  'CooperativeGesturesHandler.MobileHelpText': t.map.gestureTouch,
});

/**
 * Translates MapLibre's own texts. It reads `locale` once, at construction, and has no setter, so
 * the existing elements are rewritten.
 */
export function translateMap(map: MapObject, texts: Texts): void {
  const locale = mapLocale(texts);
  map.getCanvas().setAttribute('aria-label', locale['Map.Title']);
  // As MapLibre asks: the key that lets the wheel zoom.
  const desktop = navigator.userAgent.includes('Mac') ? 'Mac' : 'Windows';
  const hints = {
    '.maplibregl-desktop-message': locale[`CooperativeGesturesHandler.${desktop}HelpText`],
    '.maplibregl-mobile-message': locale['CooperativeGesturesHandler.MobileHelpText'],
  };
  for (const [selector, hint] of Object.entries(hints))
    for (const message of map.getCanvasContainer().querySelectorAll(selector))
      message.textContent = hint;
}
