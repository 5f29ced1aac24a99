import { type RefObject, useEffect, useState } from 'react';

interface Fitting {
  /** How many items have room; all of them until that is measured. */
  readonly count: number;
  /** Where the element for the rest follows the last of them, in CSS pixels from the start of the row. */
  readonly endPx: number;
}

/**
 * Which items of a wrapping row stand in its first two lines, beside a last element behind them: the
 * button for the rest. The row is positioned, and its rest keeps its place while it is not visible.
 */
export function useFitting(row: RefObject<HTMLElement | null>): Fitting {
  const [fitting, setFitting] = useState<Fitting>({ count: Number.POSITIVE_INFINITY, endPx: 0 });
  useEffect(() => {
    if (row.current === null) return;
    const { current } = row;
    // Other words and counts are measured anew, too.
    const sizes = new ResizeObserver(() => setFitting(measureFitting(current)));
    sizes.observe(current);
    for (const item of current.children) sizes.observe(item);
    return () => sizes.disconnect();
  }, [row]);
  return fitting;
}

function measureFitting(row: HTMLElement): Fitting {
  const children = [...row.children].filter((child) => child instanceof HTMLElement);
  const items = children.slice(0, -1);
  const second = [...new Set(items.map((item) => item.offsetTop))][1] ?? Number.POSITIVE_INFINITY;
  if (items.every((item) => item.offsetTop <= second)) return { count: items.length, endPx: 0 };
  const end = row.clientWidth - (children.at(-1)?.offsetWidth ?? 0) - gapPx;
  const isSecond = ({ offsetTop, offsetLeft, offsetWidth }: HTMLElement) =>
    offsetTop === second && offsetLeft + offsetWidth <= end;
  const inSecond = items.filter(isSecond);
  const last = inSecond.at(-1);
  return {
    count: items.filter(({ offsetTop }) => offsetTop < second).length + inSecond.length,
    endPx: last === undefined ? 0 : last.offsetLeft + last.offsetWidth + gapPx,
  };
}

/** Between two items; as in TypeBar.module.css. */
const gapPx = 6;
