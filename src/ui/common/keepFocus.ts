import { flushSync } from 'react-dom';

/**
 * Does what a button is for and, where the button goes away with it, moves the focus to the list of
 * results: otherwise a keyboard would start at the top of the page again.
 */
export function keepFocus(change: () => void): void {
  flushSync(change);
  if (document.activeElement !== document.body) return;
  document.getElementById('standorte')?.focus({ preventScroll: true });
}
