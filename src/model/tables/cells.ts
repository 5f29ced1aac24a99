import { isDay, isPartialDate, type PartialDate } from '../partialDate';
import type { ProblemCode } from '../problem';
import { isWebLink } from '../site';
import { firstYear } from '../vocabulary';

/** Why a cell could not be read; `expected` as values, where the code alone is not enough. */
export interface CellProblem {
  readonly code: ProblemCode;
  readonly expected?: string;
}

/** Parses the trimmed text of a cell, or returns why it can not. */
export type Cell<T> = (text: string) => { readonly value: T } | CellProblem;

const reject = (code: ProblemCode, expected?: string): CellProblem =>
  expected === undefined ? { code } : { code, expected };

/** A text that must be there. */
export const text: Cell<string> = (value) => (value === '' ? reject('valueMissing') : { value });

/** An id: lower-case letters, digits, single hyphens. It is part of links and never changes. */
export const id: Cell<string> = (value) =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? { value } : reject('notAnId');

/** An absolute http or https link. */
export const webLink: Cell<string> = (value) => (isWebLink(value) ? { value } : reject('notALink'));

/** A calendar year from the start of the programmes to `yearsAhead` years after `currentYear`. */
export const yearUpTo =
  (currentYear: number, yearsAhead = 1): Cell<number> =>
  (value) => {
    const last = currentYear + yearsAhead;
    const year = /^\d{4}$/.test(value) ? Number(value) : Number.NaN;
    return year >= firstYear && year <= last
      ? { value: year }
      : reject('notAYear', `${firstYear}–${last}`);
  };

/** A date as precisely as it is known, until the end of `currentYear`. */
export const partialDateUpTo =
  (currentYear: number): Cell<PartialDate> =>
  (value) =>
    isPartialDate(value) && Number(value.slice(0, 4)) <= currentYear
      ? { value }
      : reject('notADate', `${currentYear}`);

/** Whole euros above zero, written without separators: 1250000. */
export const euro: Cell<number> = (value) =>
  /^[1-9]\d{0,14}$/.test(value) ? { value: Number(value) } : reject('notAnAmount');

/** A whole number of inhabitants, written without separators: 8239. Zero is a number, too: nobody lives there. */
export const inhabitants: Cell<number> = (value) =>
  /^(0|[1-9]\d{0,8})$/.test(value) ? { value: Number(value) } : reject('notACount');

/** A day that exists, as in 2024-12-31. */
export const day: Cell<string> = (value) => (isDay(value) ? { value } : reject('notADay'));

/** A postcode: five digits, the first of which may be zero. */
export const postcode: Cell<string> = (value) =>
  /^\d{5}$/.test(value) ? { value } : reject('notAPostcode');

/** A decimal number within bounds, written with a point: 9.38961. */
export const decimal =
  (min: number, max: number): Cell<number> =>
  (value) => {
    const number = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    return number >= min && number <= max
      ? { value: number }
      : reject('notANumber', `${min}–${max}`);
  };

/** One of a closed list of ids. */
export const oneOf =
  <const T extends readonly string[]>(ids: T): Cell<T[number]> =>
  (value) =>
    ids.includes(value) ? { value: value as T[number] } : reject('notInVocabulary', ids.join(', '));

/** The same kind of cell, but optional: '' is null, "not known". */
export const optional =
  <T>(cell: Cell<T>): Cell<T | null> =>
  (value) =>
    value === '' ? { value: null } : cell(value);
