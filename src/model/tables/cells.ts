import { isDay, isPartialDate, type PartialDate } from '../partialDate';
import type { ProblemCode } from '../problem';
import { isWebLink } from '../site';
import { firstYear } from '../vocabulary';

/** Why a cell could not be read; `expected` as values, where the code alone is not enough. */
export interface CellProblem {
  readonly code: ProblemCode;
  readonly expected?: string;
}

/**
 * What a cell holds, in the words of a Table Schema: whoever publishes the tables tells others by it
 * what the rules are.
 */
export interface Holds {
  readonly type: 'string' | 'integer' | 'number' | 'year' | 'date' | 'boolean' | 'list';
  readonly constraints: Constraints;
}

export interface Constraints {
  /** False where a cell may be empty: not known. */
  readonly required: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  /** Of the whole value. */
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

/** Parses the trimmed text of a cell, or returns why it can not. */
export interface Cell<T> {
  (text: string): { readonly value: T } | CellProblem;
  readonly holds: Holds;
}

const cell = <T>(
  type: Holds['type'],
  constraints: Omit<Constraints, 'required'>,
  parse: (text: string) => { readonly value: T } | CellProblem,
): Cell<T> =>
  Object.assign((text: string) => parse(text), {
    holds: { type, constraints: { required: true, ...constraints } },
  });

const reject = (code: ProblemCode, expected?: string): CellProblem =>
  expected === undefined ? { code } : { code, expected };

/** Whole values, as patterns of a Table Schema are; the checks use them, too. */
const patterns = {
  id: '[a-z0-9]+(-[a-z0-9]+)*',
  link: 'https?://[^\\s/]+.*',
  partialDate: '\\d{4}(-\\d\\d(-\\d\\d)?)?',
  postcode: '\\d{5}',
} as const;
const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);
const [idPattern, postcodePattern] = [whole(patterns.id), whole(patterns.postcode)];

/** A text that must be there. */
export const text = cell<string>('string', {}, (value) =>
  value === '' ? reject('valueMissing') : { value },
);

/** An id: lower-case letters, digits, single hyphens. It is part of links and never changes. */
export const id = cell<string>('string', { pattern: patterns.id }, (value) =>
  idPattern.test(value) ? { value } : reject('notAnId'),
);

/** An absolute http or https link. */
export const webLink = cell<string>('string', { pattern: patterns.link }, (value) =>
  isWebLink(value) ? { value } : reject('notALink'),
);

/** A calendar year from the start of the programmes to `yearsAhead` years after `currentYear`. */
export function yearUpTo(currentYear: number, yearsAhead = 1): Cell<number> {
  const last = currentYear + yearsAhead;
  return cell('year', { minimum: firstYear, maximum: last }, (value) => {
    const year = /^\d{4}$/.test(value) ? Number(value) : Number.NaN;
    return year >= firstYear && year <= last
      ? { value: year }
      : reject('notAYear', `${firstYear}–${last}`);
  });
}

/** A date as precisely as it is known, until the end of `currentYear`. */
export const partialDateUpTo = (currentYear: number): Cell<PartialDate> =>
  cell('string', { pattern: patterns.partialDate }, (value) =>
    isPartialDate(value) && Number(value.slice(0, 4)) <= currentYear
      ? { value }
      : reject('notADate', `${currentYear}`),
  );

/** Whole euros above zero, written without separators: 1250000. */
export const euro = cell<number>('integer', { minimum: 1 }, (value) =>
  /^[1-9]\d{0,14}$/.test(value) ? { value: Number(value) } : reject('notAnAmount'),
);

/** A whole number of inhabitants, written without separators: 8239. Zero is a number, too: nobody lives there. */
export const inhabitants = cell<number>('integer', { minimum: 0 }, (value) =>
  /^(0|[1-9]\d{0,8})$/.test(value) ? { value: Number(value) } : reject('notACount'),
);

/** A day that exists, as in 2024-12-31. */
export const day = cell<string>('date', {}, (value) =>
  isDay(value) ? { value } : reject('notADay'),
);

/** A postcode: five digits, the first of which may be zero. */
export const postcode = cell<string>('string', { pattern: patterns.postcode }, (value) =>
  postcodePattern.test(value) ? { value } : reject('notAPostcode'),
);

/** A decimal number within bounds, written with a point: 9.38961. */
export const decimal = (min: number, max: number): Cell<number> =>
  cell('number', { minimum: min, maximum: max }, (value) => {
    const number = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    return number >= min && number <= max
      ? { value: number }
      : reject('notANumber', `${min}–${max}`);
  });

/** One of a closed list of ids. */
export const oneOf = <const T extends readonly string[]>(ids: T): Cell<T[number]> =>
  cell('string', { enum: ids }, (value) =>
    ids.includes(value) ? { value: value as T[number] } : reject('notInVocabulary', ids.join(', ')),
  );

/** The same kind of cell, but optional: '' is null, "not known". */
export const optional = <T>(inner: Cell<T>): Cell<T | null> =>
  Object.assign((value: string) => (value === '' ? { value: null } : inner(value)), {
    holds: { ...inner.holds, constraints: { ...inner.holds.constraints, required: false } },
  });
