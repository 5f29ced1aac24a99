import { flushSync } from 'react-dom';

/**
 * Runs the action of a button and, where the button disappears with it or with the answer that
 * follows, moves the focus to the list of results: otherwise keyboard users would start over at the
 * top of the page.
 * @param place id of another part of the page to go to
 */
export function keepFocus(change: () => void, place = 'standorte'): void {
  const pressed = document.activeElement;
  flushSync(change);
  const gone = () => pressed?.isConnected === false;
  const goOn = () => {
    if (document.activeElement === document.body)
      document.getElementById(place)?.focus({ preventScroll: true });
  };
  if (gone()) goOn();
  if (pressed === null || gone()) return;
  const watch = new MutationObserver(() => {
    if (!gone()) return;
    watch.disconnect();
    goOn();
  });
  watch.observe(document.body, { childList: true, subtree: true });
  // Chromium says goodbye to what is removed, too; who goes on by themselves goes somewhere.
  const leave = (event: Event) => {
    if (event instanceof FocusEvent && event.relatedTarget !== null) watch.disconnect();
  };
  pressed.addEventListener('blur', leave, { once: true });
}
