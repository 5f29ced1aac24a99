import type { Texts } from '../text/texts';

/** MapLibre's own texts in the words of the page. */
export const mapLocale = (t: Texts) => ({
  'Map.Title': t.map.canvas,
  'CooperativeGesturesHandler.WindowsHelpText': t.map.gestureMouse,
  'CooperativeGesturesHandler.MacHelpText': t.map.gestureMouseMac,
  'CooperativeGesturesHandler.MobileHelpText': t.map.gestureTouch,
});
