import { type RefObject, useEffect, useRef } from 'react';
import { useApp } from '../../state/hooks';

/**
 * Focus goes to the heading when a person opens a panel, also from another panel, and on closing
 * back to the opener; where that is gone, to the entry of the list, else to the map. A link that
 * opens the page with a panel moves no focus, nor is focus moved that the person has put elsewhere.
 * @param siteId whose panel is shown; null: none
 */
export function usePanelFocus(
  siteId: string | null,
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  const { store } = useApp();
  const opener = useRef<Element | null>(null);
  const returns = useRef(false);

  useEffect(() => {
    if (siteId === null) return;
    if (store.getState().openedByPerson) {
      const focused = document.activeElement;
      if (focused !== document.body && !panel.current?.contains(focused)) opener.current = focused;
      returns.current = true;
      heading.current?.focus({ preventScroll: true });
    }
    // Runs before the panel is removed, while it still has the focus.
    const unsubscribe = store.subscribe(() => {
      if (panel.current?.contains(document.activeElement)) returns.current = true;
    });
    return () => {
      unsubscribe();
      // What the panel covered is inert until the next frame.
      requestAnimationFrame(() => {
        if (store.getState().selectedId !== null) return;
        if (returns.current && document.activeElement === document.body)
          focusFirst(opener.current, siteId);
        opener.current = null;
        returns.current = false;
      });
    };
  }, [siteId, store, panel, heading]);
}

/**
 * The first focusable one: the opener where it still exists, else the entry of the site or the map.
 */
function focusFirst(opener: Element | null, siteId: string): void {
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
  for (const id of [`eintrag-${siteId}`, 'karte'])
    if (document.activeElement === document.body) document.getElementById(id)?.focus();
}
