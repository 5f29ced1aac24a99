import { firstYear } from '../../model/vocabulary';
import { count } from './numbers';
import type { Groups, QuestionText } from './QuestionText';

/** First and last year of a span; null: no limit. */
export interface YearSpan {
  readonly from: number | null;
  readonly to: number | null;
}

const year = String.raw`(?:19|20)\d\d`;
const noun = '(?:(?:dem |das |den |the )?(?:jahre?|jahren|programmjahre?|year|years) )?';
const years = '(?:jahren?|years?)';

type SpanOf = (groups: Groups, currentYear: number) => YearSpan;
type Reader = readonly [pattern: string, spanOf: SpanOf];

/**
 * The years that a question names; null where it names none, or such of which nothing is known. A
 * further year is left: it would be a guess how the two belong together.
 */
export function readYears(text: QuestionText, currentYear: number): YearSpan | null {
  const first = (readers: readonly Reader[]) => {
    for (const [pattern, spanOf] of readers) {
      const groups = text.takeFirst(pattern);
      if (groups !== null) return spanOf(groups, currentYear);
    }
    return null;
  };
  const whole = first(spans);
  if (whole !== null) return known(whole);
  const [from, to] = [first(starts)?.from ?? null, first(ends)?.to ?? null];
  return known(from === null && to === null ? first(singles) : { from, to });
}

/** As links can hold it: no fact is older than the first year. */
function known(span: YearSpan | null): YearSpan | null {
  if (span === null || (span.to !== null && span.to < firstYear)) return null;
  return { from: span.from === null ? null : Math.max(span.from, firstYear), to: span.to };
}

const number = (groups: Groups, name: 'from' | 'to' | 'year'): number => Number(groups[name]);
const ordered = (a: number, b: number): YearSpan => ({ from: Math.min(a, b), to: Math.max(a, b) });
const between: SpanOf = (groups) => ordered(number(groups, 'from'), number(groups, 'to'));
const since = (from: number): YearSpan => ({ from, to: null });
const until = (to: number): YearSpan => ({ from: null, to });
const exactly = (one: number): YearSpan => ({ from: one, to: one });

const decade = (from: number): YearSpan => ({ from, to: from + 9 });

const next = '(?:nachste[mnsr]?|kommende[mnsr]?|next|coming)';
const last = '(?:letzte[mnsr]?|vorige[mnsr]?|vergangene[mnsr]?|last|past)';

// In each list a longer phrase stands before those that it contains.
const spans: readonly Reader[] = [
  [
    `(?:(?:von|from|in|zwischen|between|seit|ab|since) )?${noun}(?<from>${year}) (?:-|bis|to|until|through|till) ${noun}(?<to>${year})`,
    between,
  ],
  [`(?:zwischen|between) ${noun}(?<from>${year}) (?:und|and) (?<to>${year})`, between],
  [
    `(?:(?:in|aus) )?(?:den |the )?(?<from>(?:19|20)\\d0) (?:er|ern|s)(?: ${years})?`,
    (groups) => decade(number(groups, 'from')),
  ],
  [
    `(?:(?:in|aus) )?(?:den |die |the )?(?<from>[0129]0) (?:er|ern|s)(?: ${years})?`,
    (groups) => decade(number(groups, 'from') + (groups.from === '90' ? 1900 : 2000)),
  ],
];

const starts: readonly Reader[] = [
  [
    `(?:(?:von|seit|ab|from|since) )?${noun}(?<from>${year}) (?:-|bis|to|until) (?:heute|jetzt|today|now)`,
    (groups) => since(number(groups, 'from')),
  ],
  [`von ${noun}(?<from>${year}) an`, (groups) => since(number(groups, 'from'))],
  [
    `(?:seit|ab|since|starting in|starting|as of|from) ${noun}(?<from>${year})(?: an| on| onwards)?`,
    (groups) => since(number(groups, 'from')),
  ],
  [`(?:nach|after) ${noun}(?<from>${year})`, (groups) => since(number(groups, 'from') + 1)],
  [`(?:seit|since) (?:dem )?${last} (?:jahr|year)`, (_groups, current) => since(current - 1)],
  [
    `(?:(?:in|wahrend) )?(?:den |der |the )?${last} (?<count>${count.pattern}) ${years}`,
    (groups, current) => since(current - count.of(groups.count) + 1),
  ],
  [
    `(?:seit|since) (?<count>${count.pattern}) ${years}`,
    (groups, current) => since(current - count.of(groups.count)),
  ],
];

const ends: readonly Reader[] = [
  [`(?:vor|before) ${noun}(?<to>${year})`, (groups) => until(number(groups, 'to') - 1)],
  [
    `(?:bis|until|till|up to)(?: zum| einschliesslich| ende)? ${noun}(?<to>${year})`,
    (groups) => until(number(groups, 'to')),
  ],
];

const singles: readonly Reader[] = [
  [`(?:im |in )?${next} (?:jahre?s?|year)`, (_groups, current) => exactly(current + 1)],
  ['(?:im |in )?vorletzte[mns]? jahre?s?', (_groups, current) => exactly(current - 2)],
  [`(?:im |in )?${last} (?:jahre?s?|year)`, (_groups, current) => exactly(current - 1)],
  ['(?:in )?(?:diese[ms]?|this) (?:jahre?s?|year)|heuer', (_groups, current) => exactly(current)],
  [
    `(?:(?:im|in|aus|fur|von|for|of) )?${noun}(?<year>${year})`,
    (groups) => exactly(number(groups, 'year')),
  ],
];
