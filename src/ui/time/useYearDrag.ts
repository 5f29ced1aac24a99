import { type PointerEvent, useRef } from 'react';
import type { YearSpan } from '../../model/yearSpan';
import { spanBetween } from './chosenSpan';

interface YearDragProps {
  readonly limits: YearSpan;
  readonly chosen: YearSpan | null;
  readonly onSelect: (span: YearSpan | null) => void;
  readonly onPoint: (year: number | null) => void;
}

interface Drag {
  /** The end of the span that stays. */
  readonly anchor: number;
  /** The end that moves, where the pointer took it. */
  readonly grabbed: number;
  readonly startX: number;
  moved: boolean;
}

/**
 * Pointer handlers of the plot: a drag selects years or moves an end of the span, a click selects a
 * year, a click on the selected year all of them.
 */
export function useYearDrag({ limits, chosen, onSelect, onPoint }: YearDragProps) {
  const drag = useRef<Drag | null>(null);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const span = chosen ?? limits;
    const end = event.target instanceof HTMLElement ? event.target.dataset.end : undefined;
    const year = yearAt(event, limits);
    const grabbed = end === 'from' ? span.from : end === 'to' ? span.to : year;
    const anchor = end === 'from' ? span.to : end === 'to' ? span.from : year;
    drag.current = { anchor, grabbed, startX: event.clientX, moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const now = drag.current;
    if (now === null) return onPoint(yearAt(event, limits));
    const passed = Math.round((event.clientX - now.startX) / slotWidth(event, limits));
    const year = Math.min(Math.max(now.grabbed + passed, limits.from), limits.to);
    if (year === now.grabbed && !now.moved) return;
    now.moved = true;
    const next = spanBetween(now.anchor, year);
    onPoint(null);
    if (next.from !== chosen?.from || next.to !== chosen.to) onSelect(next);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const clicked = drag.current !== null && !drag.current.moved && isOver(event);
    drag.current = null;
    if (!clicked) return;
    const year = yearAt(event, limits);
    const again = chosen?.from === year && chosen.to === year;
    onPoint(null);
    onSelect(again ? null : { from: year, to: year });
  };
  const onPointerCancel = () => {
    drag.current = null;
  };
  return {
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel,
    onPointerLeave: () => onPoint(null),
  };
}

function slotWidth({ currentTarget }: PointerEvent<HTMLElement>, { from, to }: YearSpan): number {
  return currentTarget.getBoundingClientRect().width / (to - from + 1);
}

function yearAt(event: PointerEvent<HTMLElement>, limits: YearSpan): number {
  const { left } = event.currentTarget.getBoundingClientRect();
  const slot = Math.floor((event.clientX - left) / slotWidth(event, limits));
  return Math.min(Math.max(limits.from + slot, limits.from), limits.to);
}

/** False where a thumb at the first or last year reaches out of the plot. */
function isOver({ currentTarget, clientX }: PointerEvent<HTMLElement>): boolean {
  const { left, right } = currentTarget.getBoundingClientRect();
  return clientX >= left && clientX <= right;
}
