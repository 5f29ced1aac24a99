import type { ReactNode } from 'react';
import type { MarkedText } from '../../query/search/markMatches';

/** A text with the letters marked that a search has matched. */
export function Marked({ text, ranges }: MarkedText) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const [from, to] of ranges) {
    parts.push(text.slice(end, from), <mark key={from}>{text.slice(from, to)}</mark>);
    end = to;
  }
  return [...parts, text.slice(end)];
}
