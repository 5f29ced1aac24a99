import type { AmountClass } from '../facets/amounts';
import { amountNumber } from './numbers';
import type { Groups, QuestionText } from './QuestionText';

/** Amounts in euro from `over` (exclusive) up to `upTo`; null: without end. */
export interface AmountSpan {
  readonly over: number;
  readonly upTo: number | null;
}

/** The amounts that a question names, and the classes that hold them all. */
export interface ReadAmount {
  readonly classes: readonly AmountClass[];
  /** Whether that is what was asked for: classes can not be divided. */
  readonly exact: boolean;
}

const unit =
  // "a. M." after a town is no million.
  '(?:mio|mill|million|millionen|millions|mrd|milliarden?|bn|billion|tsd|tausend|thousand|(?<=\\d )(?:mn|m|k))';
const euro = '(?:euros?|eur|€)';
const numberOf = (name: string) => `(?:${euro} )?(?<${name}>${amountNumber.pattern})`;
/** A number with a unit or a currency; a mere number may be a year. */
const amountOf = (name: string) =>
  `(?:${numberOf(name)}(?: (?<${name}Unit>${unit})(?: ${euro})?| ${euro})|${euro} (?<${name}Bare>\\d+(?:\\.\\d+)?))`;
/** After a word of comparison a large number needs neither. */
const compared = (name: string) => `(?:${amountOf(name)}|(?<${name}Large>\\d{5,}))`;

const over =
  '(?:uber|mehr als|ab|mindestens|grosser als|hoher als|teurer als|oberhalb von|>|over|more than|above|at least|from)';
const under =
  '(?:unter|weniger als|bis zu|bis|hochstens|maximal|kleiner als|billiger als|unterhalb von|<|under|less than|below|up to|at most)';
const about = '(?:(?:etwa|rund|ca|circa|ungefahr|about|around|genau) )?';

const or = '(?:und|oder|and|or)';

type SpanOf = (groups: Groups) => AmountSpan;
type Reader = readonly [pattern: string, spanOf: SpanOf];

const from: SpanOf = (groups) => ({ over: eurOf(groups, 'low'), upTo: null });
const upTo: SpanOf = (groups) => ({ over: 0, upTo: eurOf(groups, 'high') });

const readers: readonly Reader[] = [
  [
    `(?:(?:zwischen|von|between|from) )?${numberOf('low')}(?: (?<lowUnit>${unit}))?(?: ${euro})? (?:und|bis|-|and|to) ${amountOf('high')}`,
    (groups) => {
      const high = eurOf(groups, 'high');
      const low = eurOf(groups, 'low');
      // "zwischen 1 und 5 Mio.": the unit stands once.
      const shared = eurOf({ ...groups, lowUnit: groups.highUnit ?? '' }, 'low');
      const hasUnit = (groups.lowUnit ?? '') !== '';
      return { over: hasUnit || shared > high ? low : shared, upTo: high };
    },
  ],
  // "10 Millionen oder mehr"; before it "mindestens" says nothing more.
  [`(?:${over} )?${compared('low')} ${or} (?:mehr|daruber|more|over|above)`, from],
  [`(?:${under} )?${compared('high')} ${or} (?:weniger|darunter|less|under|below)`, upTo],
  [`${over} ${compared('low')}`, from],
  [`${under} ${compared('high')}`, upTo],
  [
    `${about}${amountOf('high')}`,
    (groups) => ({ over: eurOf(groups, 'high') - 1, upTo: eurOf(groups, 'high') }),
  ],
];

const factors: readonly (readonly [RegExp, number])[] = [
  [/^(?:mrd|milliarde|bn|billion)/, 1_000_000_000],
  [/^m/, 1_000_000],
  [/^(?:t|k)/, 1000],
];

function eurOf(groups: Groups, name: 'low' | 'high'): number {
  const text = groups[name] || groups[`${name}Bare`] || groups[`${name}Large`];
  const unitName = groups[`${name}Unit`] ?? '';
  return amountNumber.of(text) * (factors.find(([pattern]) => pattern.test(unitName))?.[1] ?? 1);
}

const unknown =
  '(?:ohne|kein|keine|keinen|without|no|unbekannter|unbekannten|unbekannte|unknown) (?:bekannten |bekannter |veroffentlichten |veroffentlichter |published |known )?(?:betrag|betrage|betragen|summe|summen|amounts?)|(?:betrag|summe|amount) (?:nicht |un|not )?(?:bekannt|unbekannt|known|unknown|veroffentlicht|published)';

/** The classes of the facet with their bounds in euro. */
const classes: readonly (readonly [AmountClass, AmountSpan])[] = [
  ['bis-500000', { over: 0, upTo: 500_000 }],
  ['bis-1mio', { over: 500_000, upTo: 1_000_000 }],
  ['bis-3mio', { over: 1_000_000, upTo: 3_000_000 }],
  ['bis-10mio', { over: 3_000_000, upTo: 10_000_000 }],
  ['mehr', { over: 10_000_000, upTo: null }],
];

/** The amounts that a question names; null where it names none. */
export function readAmount(text: QuestionText): ReadAmount | null {
  if (text.takeFirst(unknown) !== null) return { classes: ['ohne'], exact: true };
  for (const [pattern, spanOf] of readers) {
    const groups = text.takeFirst(pattern);
    if (groups !== null) return classesOf(spanOf(groups));
  }
  return null;
}

function classesOf(asked: AmountSpan): ReadAmount | null {
  const [low, high] = [asked.over, endOf(asked)].toSorted((a, b) => a - b) as [number, number];
  const held = classes
    .filter(([, span]) => span.over < high && endOf(span) > low)
    .map(([id]) => id);
  const shown = spanOfClasses(held);
  if (shown === null) return null;
  return { classes: held, exact: shown.over === low && endOf(shown) === high };
}

const endOf = ({ upTo }: AmountSpan): number => upTo ?? Number.POSITIVE_INFINITY;

/** What classes span together; null where they are none, leave a gap, or one has no amount. */
export function spanOfClasses(ids: readonly AmountClass[]): AmountSpan | null {
  const spans = ids.map((id) => classes.find(([known]) => known === id)?.[1]);
  const [first] = spans;
  if (first === undefined) return null;
  let span: AmountSpan = { over: first.over, upTo: first.over };
  for (const next of spans) {
    if (next === undefined || next.over !== span.upTo) return null;
    span = { over: span.over, upTo: next.upTo };
  }
  return span;
}
