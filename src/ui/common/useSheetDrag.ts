import { type PointerEvent, type RefObject, useRef } from 'react';

/**
 * Distance in CSS pixels beyond which a released sheet closes; on low screens a quarter of its
 * height.
 */
const closesAtPx = 120;
/**
 * A flick closes, too: minimum speed in CSS pixels per millisecond and minimum distance in pixels.
 */
const flick = { speed: 0.6, px: 32 } as const;
const slideMs = 160;

interface Drag {
  readonly pointerId: number;
  readonly startY: number;
  readonly startTime: number;
}

/**
 * Pointer handlers for the head of a sheet: pulling it down moves the sheet, far or fast enough
 * closes it. The head needs `touch-action: none`; the sheet's own scrolling is not affected. A
 * close button must be beside it, for those who can not drag (WCAG 2.5.7).
 */
export function useSheetDrag(sheet: RefObject<HTMLElement | null>, close: () => void) {
  const drag = useRef<Drag | null>(null);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !event.isPrimary || isControl(event.target)) return;
    const { pointerId, clientY, timeStamp } = event;
    drag.current = { pointerId, startY: clientY, startTime: timeStamp };
    event.currentTarget.setPointerCapture(pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const pulled = pulledPx(drag.current, event);
    if (pulled !== null && sheet.current !== null) sheet.current.style.translate = `0 ${pulled}px`;
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const now = drag.current;
    const pulled = pulledPx(now, event);
    drag.current = null;
    if (sheet.current === null || now === null || pulled === null) return;
    const speed = pulled / Math.max(event.timeStamp - now.startTime, 1);
    const far = pulled >= Math.min(closesAtPx, sheet.current.clientHeight / 4 || closesAtPx);
    const closes = far || (speed >= flick.speed && pulled >= flick.px);
    settle(sheet.current, pulled, closes ? close : stay);
  };
  const onPointerCancel = (event: PointerEvent<HTMLElement>) => {
    const pulled = pulledPx(drag.current, event);
    drag.current = null;
    if (sheet.current !== null && pulled !== null) settle(sheet.current, pulled, stay);
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}

/** Downwards only; null for a pointer that does not drag. */
function pulledPx(drag: Drag | null, { pointerId, clientY }: PointerEvent): number | null {
  return drag?.pointerId === pointerId ? Math.max(0, clientY - drag.startY) : null;
}

const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button, a, input, select') !== null;

/** Ends the drag: the sheet slides back. */
const stay = () => {};

/** Slides the sheet out and closes it, or back; at once with reduced motion. */
function settle(sheet: HTMLElement, pulled: number, then: () => void): void {
  const end = () => {
    sheet.style.translate = '';
    then();
  };
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    end();
    return;
  }
  const to = then === stay ? '0 0' : '0 100%';
  const motion = sheet.animate(
    { translate: [`0 ${pulled}px`, to] },
    { duration: slideMs, easing: 'ease-out' },
  );
  motion.addEventListener('finish', end);
}
