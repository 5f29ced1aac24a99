import { useState } from 'react';

/** How many entries come at once. */
const step = 100;

/** The first entries of a long list, and more on request; a list that is another one begins anew. */
export function useMore<T>(entries: readonly T[], of: unknown) {
  const [asked, setAsked] = useState<{ readonly of: unknown; readonly count: number }>({
    ...{ of, count: step },
  });
  const count = asked.of === of ? asked.count : step;
  const shown = entries.slice(0, count);
  return {
    shown,
    /** How many the next ones are; 0 where all are shown. */
    next: Math.min(step, entries.length - shown.length),
    showMore: () => setAsked({ of, count: count + step }),
  };
}
