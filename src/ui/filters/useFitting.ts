import { type RefObject, useEffect, useState } from 'react';

/**
 * How many items of a wrapping row stand in its first two lines, beside a last element at their
 * end: the button for the rest. All of them until that is measured. The row is positioned, and its
 * rest keeps its place while it is not visible.
 */
export function useFitting(row: RefObject<HTMLElement | null>): number {
  const [fitting, setFitting] = useState(Number.POSITIVE_INFINITY);
  useEffect(() => {
    if (row.current === null) return;
    const { current } = row;
    // Other words and counts are measured anew, too.
    const sizes = new ResizeObserver(() => setFitting(countFitting(current)));
    sizes.observe(current);
    for (const item of current.children) sizes.observe(item);
    return () => sizes.disconnect();
  }, [row]);
  return fitting;
}

function countFitting(row: HTMLElement): number {
  const children = [...row.children].filter((child) => child instanceof HTMLElement);
  const items = children.slice(0, -1);
  const second = [...new Set(items.map((item) => item.offsetTop))][1] ?? Number.POSITIVE_INFINITY;
  if (items.every((item) => item.offsetTop <= second)) return items.length;
  const end = row.clientWidth - (children.at(-1)?.offsetWidth ?? 0) - lineGapPx;
  const fits = ({ offsetTop, offsetLeft, offsetWidth }: HTMLElement) =>
    offsetTop < second || (offsetTop === second && offsetLeft + offsetWidth <= end);
  return items.filter(fits).length;
}

/** Between the last item and the button; as in TypeBar.module.css. */
const lineGapPx = 6;
