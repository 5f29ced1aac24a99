import { flushSync } from 'react-dom';

/**
 * Runs the action of a button and, where the button disappears with it, moves the focus to the list
 * of results: otherwise keyboard users would start over at the top of the page.
 * @param place id of another part of the page to go to
 */
export function keepFocus(change: () => void, place = 'standorte'): void {
  flushSync(change);
  if (document.activeElement !== document.body) return;
  document.getElementById(place)?.focus({ preventScroll: true });
}
