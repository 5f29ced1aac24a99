import type { PartialDate } from '../model/partialDate';
import type { YearSpan } from '../model/yearSpan';

/** No-break space: between a number and what it counts or measures. */
export const noBreak = '\u00a0';

/**
 * The plural forms of a word, by the CLDR category of the number; `other` is the fallback. `none`
 * is for 0, which the rules of German and English do not distinguish.
 */
export type PluralForms<T = string> = { readonly other: T; readonly none?: T } & Readonly<
  Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, T>>
>;

/** The differences between languages beyond what Intl knows. */
export interface FormatWords {
  /** BCP 47 tag for separators and lists. */
  readonly locale: string;
  /** "1.250 €" or "€1,250": adds the currency sign to a number. */
  readonly euro: (number: string) => string;
  /** "9,8 Mio. €" or "€9.8 million". */
  readonly millionEuro: (number: string) => string;
  /** A number of millions where the entire amount follows: "12,3" or "€12.3 million". */
  readonly millionPart: (number: string) => string;
  /** "12,3 von 38,5 Mio. €" */
  readonly part: (part: string, whole: string) => string;
  /** Precedes a rounded amount, with its space: "rund ". */
  readonly about: string;
  /** Abbreviations, or full words for readers who do not know them. */
  readonly units: Readonly<Record<'ha' | 'm' | 'km', string>>;
  /** Spelled-out numbers from 0 up, for running text. */
  readonly numerals: readonly string[];
}

/**
 * Numbers, money, distances and lists in the conventions of a language. Spaces between number and
 * unit do not break.
 */
export function createFormat(words: FormatWords) {
  const { locale, euro: withEuro, millionEuro, millionPart, part, units, numerals } = words;
  const digits = (min: number, max: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: min, maximumFractionDigits: max });
  const whole = digits(0, 0);
  const oneDecimal = digits(0, 1);
  const oneDecimalAlways = digits(1, 1);
  const twoDecimals = digits(0, 2);
  const twoDecimalsAlways = digits(2, 2);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const listOr = new Intl.ListFormat(locale, { type: 'disjunction' });
  const listAnd = new Intl.ListFormat(locale, { type: 'conjunction' });
  const rules = new Intl.PluralRules(locale);

  const count = (value: number): string => whole.format(value);
  const plural = <T>(value: number, forms: PluralForms<T>): T =>
    (value === 0 ? forms.none : undefined) ?? forms[rules.select(value)] ?? forms.other;
  const about = (amount: string, rounded: boolean): string =>
    rounded ? `${words.about}${amount}` : amount;
  const euro = (eur: number): string => withEuro(count(eur));
  const euroShort = (eur: number): string =>
    eur < 1_000_000 ? euro(eur) : millionEuro(oneDecimal.format(eur / 1_000_000));
  const millions = (eur: number): string =>
    (eur < 1_000_000 ? twoDecimals : oneDecimal).format(eur / 1_000_000);
  return {
    /** 8239 → "8.239" */
    count,
    /** 4 → "vier", 40 → "40" */
    numeral: (value: number): string => numerals[value] ?? count(value),
    /** 1 → "liegt", 3 → "liegen": the plural form for a number, without the number. */
    plural,
    /** 1 → "1 Standort", 3 → "3 Standorte" */
    counted: (value: number, forms: PluralForms): string =>
      `${count(value)}${noBreak}${plural(value, forms)}`,
    /** 2014, 2016 → "2014–2016"; a single year stands alone. Running text has forms of its own. */
    years: ({ from, to }: YearSpan): string => (from === to ? `${from}` : `${from}–${to}`),
    /** 12.5 → "12,5", 12 → "12" */
    decimal: (value: number): string => oneDecimal.format(value),
    /** 1115000 → "1.115.000 €" */
    euro,
    /** 1234.56 → "1.234 €", 3.459 → "3,45 €": a ratio, never rounded up, nor to zero. */
    euroEach: (eur: number): string =>
      withEuro(
        eur < 10
          ? twoDecimalsAlways.format(Math.floor(eur * 100 + 1e-6) / 100)
          : count(Math.floor(eur)),
      ),
    /** 2, 3 → "66,6": percent without the sign, never rounded up. */
    percent: (part: number, whole: number): string =>
      oneDecimalAlways.format(Math.floor((part * 1000) / whole) / 10),
    /** 2, 3 → "66": the same in whole percent. */
    wholePercent: (part: number, whole: number): string => count(Math.floor((part * 100) / whole)),
    /** 98800000 → "rund 98.800.000 €" where the source has rounded it. */
    euroAbout: (eur: number, rounded: boolean): string => about(euro(eur), rounded),
    /**
     * 9800000 → "9,8 Mio. €"; below a million the exact amount. For lists and sums; details are
     * exact.
     */
    euroShort,
    /** 9800000 → "9,8", 74000 → "0,07": a number of millions, for use beside the unit. */
    millions,
    /**
     * 12300000, 38500000 → "12,3 von 38,5 Mio. €"; a part below a million is exact. `rounded`: the
     * total is.
     */
    euroOf: (partEur: number, eur: number, rounded: boolean): string =>
      part(
        partEur < 1_000_000 ? euro(partEur) : millionPart(millions(partEur)),
        about(euroShort(eur), rounded),
      ),
    /** 48.16 → "48,16 ha" */
    ha: (ha: number): string => `${twoDecimals.format(ha)}${noBreak}${units.ha}`,
    /** 347 → "350 m", 1234 → "1,2 km". Below a kilometre in steps of 10 m, and never "0 m". */
    distance: (metres: number): string => {
      const tens = Math.max(10, Math.round(metres / 10) * 10);
      if (tens < 1000) return `${tens}${noBreak}${units.m}`;
      return `${oneDecimalAlways.format(metres / 1000)}${noBreak}${units.km}`;
    },
    /** "23. November 2026", local date */
    date: (day: Date): string => date.format(day),
    /** 2025-01-16 → "16. Januar 2025", 2025-01 → "Januar 2025", 2025 → "2025" */
    partialDate: (of: PartialDate): string => {
      const [, month, day] = of.split('-');
      return new Intl.DateTimeFormat(locale, {
        timeZone: 'UTC',
        year: 'numeric',
        ...(month !== undefined && { month: 'long' }),
        ...(day !== undefined && { day: 'numeric' }),
      }).format(new Date(of));
    },
    /** ["a", "b", "c"] → "a, b oder c" */
    or: (items: readonly string[]): string => listOr.format(items),
    /** ["a", "b", "c"] → "a, b und c" */
    and: (items: readonly string[]): string => listAnd.format(items),
    /**
     * The same in parts, for items that are links: each `element` is an item, each `literal` a
     * separator.
     */
    andParts: (items: readonly string[]) => listAnd.formatToParts(items),
  };
}
