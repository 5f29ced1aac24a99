import { type FoundAmount, findAmounts } from '../../model/amount/readAmount';
import { wordsOf } from '../../query/search/words';
import { type KnownNames, namesPlace } from './knownNames';
import { headingOf, isPageNumber, ofAll, ofSection, totalWord, withoutBullet } from './lineKinds';
import type { Entry, ListContext, Part, Total } from './part';
import { isRule } from './tableRows';

/** Lines that belong together, as one text. */
export interface Piece {
  /** As in the list. */
  readonly text: string;
  /** What is read of it, where that is another: without signs between cells. */
  readonly content?: string;
  /** From 1. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Reads a text that is no row of a table. All of it is in the parts. */
export function readPiece(piece: Piece, names: KnownNames, context: ListContext): readonly Part[] {
  const { firstLine, lastLine } = piece;
  const text = piece.content ?? piece.text;
  const whole = (kind: Exclude<Part['kind'], 'entry' | 'total'>): readonly Part[] => [
    { text: piece.text, firstLine, lastLine, kind },
  ];
  if (text.trim() === '') return whole('blank');
  if (isPageNumber(text)) return whole('pageNumber');
  if (isRule(text)) return whole('tableHead');
  const amounts = findAmounts(text);
  if (amounts.length === 0) {
    if (headingOf(text, names, context) !== null) return whole('heading');
    if (isProse(text) || !namesPlace(text, names)) return whole('text');
  }
  const segments = segmentsOf(text, amounts, names);
  return segments.map((segment) => ({
    text: segments.length === 1 ? piece.text : segment.text,
    firstLine,
    lastLine,
    ...readSegment(segment, names, context),
  }));
}

/** A sentence that names a town is no entry: "Minister Muster sagte am Montag in Kassel". */
const isProse = (text: string): boolean =>
  wordsOf(text).length > longestName || /\p{Ll}{3}\.\s*$/u.test(text);
/** In words. */
const longestName = 10;

interface Segment {
  readonly text: string;
  /** Their places within the text. */
  readonly amounts: readonly FoundAmount[];
}

/**
 * A text cut where something new begins: between two amounts, if a place or a semicolon stands there.
 * Else both are of the same entry ("davon 300.000 Euro vom Bund").
 */
function segmentsOf(
  text: string,
  amounts: readonly FoundAmount[],
  names: KnownNames,
): readonly Segment[] {
  const [first] = amounts;
  const isAmountFirst = first !== undefined && !hasWord(withoutBullet(text.slice(0, first.start)));
  const cuts = amounts.flatMap((amount, index) => {
    const next = amounts[index + 1];
    if (next === undefined) return [];
    const between = text.slice(amount.end, next.start);
    if (isAmountFirst) return namesPlace(between, names) ? [next.start] : [];
    const closing = /^\s*\)?[\s;,.•·]*/.exec(between)?.[0] ?? '';
    const isNew = /[;•·]/.test(closing) || namesPlace(between, names);
    return isNew ? [amount.end + closing.length] : [];
  });
  return [0, ...cuts].map((start, index) => {
    const end = cuts[index] ?? text.length;
    const inside = amounts.filter((amount) => amount.start >= start && amount.end <= end);
    return {
      text: text.slice(start, end),
      amounts: inside.map((amount) => ({
        ...amount,
        start: amount.start - start,
        end: amount.end - start,
      })),
    };
  });
}

const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text);

function readSegment(
  { text, amounts }: Segment,
  names: KnownNames,
  context: ListContext,
): Entry | Total {
  const start = amounts[0]?.start ?? text.length;
  const end = amounts.at(-1)?.end ?? text.length;
  const before = withoutBullet(text.slice(0, start));
  const around = `${before} ${text.slice(end)}`.replace(notKnown, '').trim();
  const readings = amounts.map(({ reading }) => reading);
  const isKnown = namesPlace(around, names);
  if (amounts.length > 0 && !isKnown && (totalWord.test(text) || ofAll.test(around)))
    return { kind: 'total', amounts: readings, of: totalOf(text) };
  const places = namesPlace(before, names) ? [before, around] : [around];
  return {
    kind: 'entry',
    places: [...new Set(places)],
    amountText: text.slice(start, end),
    amounts: readings,
    context,
    saysTotal: totalWord.test(text),
  };
}

/** What a list writes where it knows no amount. */
const notKnown = /(?:[:–-]|(?<!\s))\s*(?:k\.\s?A\.|keine Angabe|n\.\s?n\.)\s*$/i;

/** Whether a total sums all or what stands since the last heading. */
export const totalOf = (text: string): Total['of'] => (ofSection.test(text) ? 'section' : 'list');
