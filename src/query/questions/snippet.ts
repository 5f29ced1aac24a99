import type { MarkedText } from '../search/markMatches';

/** Letters of a long text that are shown, about. */
const length = 90;
/** Of these before the first mark. */
const before = 30;

/** The part of a text around its first mark, cut between words and with "…" where it is cut. */
export function snippet({ text, ranges }: MarkedText): MarkedText {
  if (text.length <= length) return { text, ranges };
  const wanted = Math.min((ranges[0]?.[0] ?? 0) - before, text.length - length);
  const start = wanted <= 0 ? 0 : wordStart(text, wanted);
  const stop = Math.max(start + length, ranges[0]?.[1] ?? 0);
  const end = stop >= text.length ? text.length : wordEnd(text, stop, ranges[0]?.[1] ?? 0);
  const lead = start === 0 ? '' : '… ';
  const shift = lead.length - start;
  return {
    text: `${lead}${text.slice(start, end)}${end === text.length ? '' : ' …'}`,
    ranges: ranges
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from + shift, to + shift]),
  };
}

/** The first start of a word from an index on. */
function wordStart(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 || space - from > before ? from : space + 1;
}

/** The last end of a word up to an index, but not within the first mark. */
function wordEnd(text: string, to: number, least: number): number {
  const space = text.lastIndexOf(' ', to);
  return space < least ? to : space;
}
