import { useSyncExternalStore } from 'react';

/** Breakpoints of the layout, as in App.module.css, and other media queries. */
export const media = {
  /** The detail covers the list column. */
  detailCoversList: '(max-width: 1199.98px)',
  /** Phones, portrait or landscape: the page scrolls, the detail is a sheet over all of it. */
  narrow: '(max-width: 699.98px), (max-height: 499.98px) and (max-width: 1199.98px)',
  touch: '(pointer: coarse)',
  print: 'print',
} as const;

/** Whether a media query matches now; false during prerendering. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => matchMedia(query).matches,
    () => false,
  );
}
