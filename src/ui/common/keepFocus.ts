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
  if (pressed !== null) follow(pressed, place);
}

/** Moves the focus on as soon as the element that has it is gone. */
function follow(focused: Element, place: string): void {
  const goOn = () => {
    if (focused.isConnected) return;
    watch.disconnect();
    const next = document.getElementById(place);
    if (next === null || document.activeElement !== document.body) return;
    next.focus({ preventScroll: true });
    // The list comes after the button has gone: it replaces the empty result.
    follow(next, place);
  };
  const watch = new MutationObserver(goOn);
  watch.observe(document.body, { childList: true, subtree: true });
  // Chromium blurs what is removed, too, but before that is over: who leaves what stays goes on by
  // themselves.
  const leave = () =>
    queueMicrotask(() => {
      if (focused.isConnected) watch.disconnect();
    });
  focused.addEventListener('blur', leave, { once: true });
  goOn();
}
