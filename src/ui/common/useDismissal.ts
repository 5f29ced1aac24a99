import { useEffect, useEffectEvent, useRef } from 'react';

/**
 * What a button has opened beside it closes by Escape, which then closes no open site or sheet around
 * it and gives the button the focus back; and, unless it is to stay, when someone goes elsewhere.
 * @returns refs for the part of the page that has both, and for the button
 */
export function useDismissal(open: boolean, close: () => void, stays = false) {
  const part = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
    opener.current?.focus();
  });
  const onElsewhere = useEffectEvent((target: EventTarget | null) => {
    if (!stays && target instanceof Node && !part.current?.contains(target)) close();
  });
  useEffect(() => {
    const element = part.current;
    if (!open || element === null) return;
    const ends = new AbortController();
    const { signal } = ends;
    element.addEventListener('keydown', (event) => onKeyDown(event), { signal });
    element.addEventListener('focusout', ({ relatedTarget }) => onElsewhere(relatedTarget), {
      signal,
    });
    // A press does not always move the focus.
    addEventListener('pointerdown', ({ target }) => onElsewhere(target), { signal });
    return () => ends.abort();
  }, [open]);
  return { part, opener };
}
