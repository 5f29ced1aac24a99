import type { MouseEvent } from 'react';

/** Handles a link inside of the page; clicks for a new tab or window are left to the browser. */
export const onPlainClick = (act: () => void) => (event: MouseEvent) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  act();
};
