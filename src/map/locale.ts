import { de } from '../text/de';

/** MapLibre's own texts in the words of the page. */
export const mapLocale = {
  'Map.Title': de.map.canvas,
  'CooperativeGesturesHandler.WindowsHelpText': de.map.gestureMouse,
  'CooperativeGesturesHandler.MacHelpText': de.map.gestureMouseMac,
  'CooperativeGesturesHandler.MobileHelpText': de.map.gestureTouch,
};
