import type { MouseEvent } from 'react';

/** Does what a link is for inside of the page; a click for a new tab or window stays the browser's. */
export const onPlainClick = (act: () => void) => (event: MouseEvent) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  act();
};
