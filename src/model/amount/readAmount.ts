import { type NoEuros, numberPattern, numberWords, readNumber, type Scale } from './amountNumber';

/** What a text says about an amount of money. Nothing is ever rounded or made up. */
export type AmountReading =
  /** `stepEur`: how exactly it is stated; "1,6 Mio. €" to 100,000 euros, "1.600.000 €" to one. */
  | { readonly kind: 'exact'; readonly eur: number; readonly stepEur: number }
  /** "rd. 1,6 Mio. €", "bis zu 600.000 Euro": no amount until somebody confirms it. */
  | { readonly kind: 'about'; readonly eur: number; readonly stepEur: number }
  | { readonly kind: 'range'; readonly fromEur: number; readonly toEur: number }
  /** "1,250 T€" is 1,250 or 1,250,000 euros. */
  | { readonly kind: 'ambiguous'; readonly eur: readonly number[] }
  /** "k. A.", an empty cell: not known, which is not zero. */
  | { readonly kind: 'unknown' }
  /** Zero or less, no whole euros, more digits than tables hold, or no amount at all. */
  | { readonly kind: 'unusable'; readonly why: NoEuros | 'notPositive' | 'noAmount' };

/** An amount in a longer text. */
export interface FoundAmount {
  /** With its unit and words such as "rund". */
  readonly start: number;
  readonly end: number;
  readonly reading: AmountReading;
}

/**
 * Reads a text that holds an amount and nothing else, such as a cell of a table: "1.600.000 Euro",
 * "1,6 Mio. €", "1.6m", "T€ 250", "1600000". Never throws.
 * @param scale what bare numbers are in, where a header says "in T€"
 */
export function readAmount(text: string, scale: Scale = 0): AmountReading {
  if (text.length > longestCell) return { kind: 'unusable', why: 'noAmount' };
  const content = text.replace(/\*+|(?<=[\s€\p{L}])\d\)$|[¹²³⁾]+$/gu, '').trim();
  if (unknown.test(content)) return { kind: 'unknown' };
  const negative = /^[-−](?=[\d€])/.test(content);
  const bare = content.replace(/^[-−–:(]\s*|[.;)]$/g, '');
  const found = negative ? [] : amountsIn(bare, scale);
  const [first] = found;
  if (negative) return { kind: 'unusable', why: 'notPositive' };
  const isWhole = first !== undefined && first.end - first.start === bare.trim().length;
  return isWhole ? first.reading : { kind: 'unusable', why: 'noAmount' };
}

/**
 * All amounts in a text, in their order: numbers with a unit, or written in groups ("600.000").
 * Years, sizes and numbers of sites are none. Never throws.
 */
export const findAmounts = (text: string): readonly FoundAmount[] =>
  amountsIn(text, null).filter(
    ({ reading }) => reading.kind !== 'unusable' || reading.why !== 'noAmount',
  );

/** What a header says that the numbers below are in: "Betrag (in T€)". 0 where it says nothing. */
export function scaleIn(header: string): Scale {
  const match = new RegExp(String.raw`(?<!\p{L})(${scales})`, 'iu').exec(header);
  return match?.[1] === undefined ? 0 : scaleOf(match[1]);
}

/** Letters; no amount is as long. */
const longestCell = 200;

const unknown =
  /^(?:[-–—?…/.]*|k\.?\s?a\.?|keine angaben?|n\.?\s?n\.?|n\.?\s?b\.?|n\/a|(?:noch )?(?:offen|unbekannt|nicht (?:bekannt|beziffert|genannt)))$/i;

const space = String.raw`[^\S\r\n]*`;
const currency = 'Euros?|EUR|€';
const scales = String.raw`(?:Mrd\.?|Milliarden?|Mio\.?|Mill\.|Million(?:en)?|Tsd\.?|Tausend|[mk])(?!\p{L})|T(?=${space}(?:EUR|€))`;
const about = String.raw`rd\.?|rund|ca\.?|circa|zirka|etwa|ungefähr|knapp|fast|nahezu|gut|über|unter|mehr als|weniger als|mindestens|wenigstens|höchstens|maximal|max\.?|bis zu|voraussichtlich|vsl\.?|geschätzt|[~≈<>≤≥]`;
const words = Object.keys(numberWords).join('|');

const amountPattern = new RegExp(
  [
    String.raw`(?:(?<![\p{L}\p{N}])(?<about>${about})${space})?`,
    String.raw`(?<before>(?<![\p{L}\p{N}])(?:(?<scaleBefore>${scales})${space})?(?:${currency})${space})?`,
    String.raw`(?:(?<number>${numberPattern})|(?<![\p{L}\p{N}])(?<word>${words})(?=[^\S\r\n]+M(?:io|ill|rd)))`,
    `(?<dash>[.,]${space}[-–—]{1,2})?`,
    `(?:${space}(?<scale>${scales}))?`,
    String.raw`(?:${space}(?<currency>${currency})(?![\p{L}]))?`,
    String.raw`(?<later>${space}\(?(?:gerundet|geschätzt|vorläufig|ca\.|rd\.)\)?)?`,
  ].join(''),
  'giu',
);

/** What is counted and is no money: "3.000 m²", "1,2 Mio. Einwohner". */
const otherUnit =
  /^[^\S\r\n]*(?:m²|qm|km|ha\b|m\b|%|Prozent|Einwohner|Quadratmeter|Meter|Hektar|Wohn|Plätze|Standorte|Kommunen|Menschen|Personen)/iu;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly scale: Scale | null;
  readonly isEnglish: boolean;
  readonly isMoney: boolean;
  readonly isAbout: boolean;
}

/** @param bareScale what numbers without a unit are in; null where they are no amounts */
function amountsIn(text: string, bareScale: Scale | null): readonly FoundAmount[] {
  const found: FoundAmount[] = [];
  let before: Token | undefined;
  for (const match of text.matchAll(amountPattern)) {
    const token = tokenOf(match, text);
    const range = before === undefined ? null : rangeOf(before, token, text, bareScale);
    if (range !== null) {
      if (found.at(-1)?.end === before?.end) found.pop();
      found.push(range);
    } else if (token.isMoney || bareScale !== null)
      found.push({ start: token.start, end: token.end, reading: readingOf(token, bareScale ?? 0) });
    before = token;
  }
  return found;
}

function tokenOf(match: RegExpMatchArray, text: string): Token {
  const groups = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const unit = groups.scale ?? groups.scaleBefore;
  const number = groups.number ?? numberWords[groups.word?.toLowerCase() ?? ''] ?? '';
  const hasCurrency = groups.before !== undefined || groups.currency !== undefined;
  // "1.6m" is an amount where nothing follows; "500 m" is a way.
  const isLength = /^[mk]$/i.test(unit ?? '') && !hasCurrency && text.slice(end).trim() !== '';
  const isOther = !hasCurrency && otherUnit.test(text.slice(end));
  const isGrouped = /^\d{1,3}(?:[^\d,]\d{3})+(?!\d)/.test(number) && !/^0/.test(number);
  return {
    start,
    end,
    number,
    scale: unit === undefined || isLength ? null : scaleOf(unit),
    isEnglish: /^[mk]$/i.test(unit ?? ''),
    isMoney: !isLength && !isOther && (unit !== undefined || hasCurrency || isGrouped),
    isAbout: groups.about !== undefined || groups.later !== undefined,
  };
}

function scaleOf(unit: string): Scale {
  if (/^(?:Mrd|Milliarde)/i.test(unit)) return 9;
  return /^m/i.test(unit) ? 6 : 3;
}

function readingOf(token: Token, bareScale: Scale): AmountReading {
  const readings = readNumber(token.number, token.scale ?? bareScale, token.isEnglish);
  const [first] = readings;
  if (readings.length > 1)
    return {
      kind: 'ambiguous',
      eur: readings.flatMap((reading) => (typeof reading === 'string' ? [] : reading.eur)),
    };
  if (first === undefined) return { kind: 'unusable', why: 'noAmount' };
  if (typeof first === 'string') return { kind: 'unusable', why: first };
  if (first.eur === 0) return { kind: 'unusable', why: 'notPositive' };
  return { kind: token.isAbout ? 'about' : 'exact', ...first };
}

/** "1,6 bis 1,8 Mio. Euro"; not "2024 – 600.000 Euro". */
function rangeOf(
  from: Token,
  to: Token,
  text: string,
  bareScale: Scale | null,
): FoundAmount | null {
  if (!/^\s*(?:[-–—]|bis|und)\s*$/.test(text.slice(from.end, to.start))) return null;
  if (
    text.slice(from.end, to.start).includes('und') &&
    !/zwischen\s*$/i.test(text.slice(Math.max(0, from.start - 12), from.start))
  )
    return null;
  if (!to.isMoney && bareScale === null) return null;
  const low = readingOf({ ...from, scale: from.scale ?? to.scale, isAbout: false }, bareScale ?? 0);
  const high = readingOf({ ...to, isAbout: false }, bareScale ?? 0);
  if (low.kind !== 'exact' || high.kind !== 'exact' || low.eur >= high.eur) return null;
  const isBare = !from.isMoney && to.scale === null;
  if (isBare && (low.eur < 10_000 || (bareScale !== null && low.eur < 1_000))) return null;
  return {
    start: from.start,
    end: to.end,
    reading: { kind: 'range', fromEur: low.eur, toEur: high.eur },
  };
}
