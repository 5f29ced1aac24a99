import { useEffect, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** Breakpoints of the layout, as in App.module.css, and other media queries. */
export const media = {
  /** The detail covers the list column. */
  detailCoversList: '(max-width: 1199.98px)',
  /** Phones, portrait or landscape: the page scrolls, the detail is a sheet over all of it. */
  narrow: '(max-width: 699.98px), (max-height: 499.98px) and (max-width: 1199.98px)',
  /** No room for the years beside the map: they are folded. */
  foldsYears: '(max-width: 699.98px), (max-height: 639.98px)',
  /** Nor is there with the panel of a site beside it. */
  foldsYearsBesideSite: '(min-width: 1200px) and (max-width: 1369.98px) and (max-height: 799.98px)',
  /** Phones upright: map and list are two views of one switch. */
  upright: '(max-width: 599.98px), (max-width: 699.98px) and (min-height: 500px)',
  touch: '(pointer: coarse)',
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

/**
 * Whether the page is on its way to paper. Firefox copies the page when it prints, and no media
 * query changes in the original: only the event tells, and what it changes must be there at once.
 */
export function usePrinting(): boolean {
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setBegun(true));
    const end = () => setBegun(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  const asked = useMedia('print');
  return begun || asked;
}
