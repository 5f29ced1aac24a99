import type { YearSpan } from '../model/yearSpan';

interface Kind {
  readonly kind: string;
}

/** The members of a union that can have a kind. */
type OfKind<Statement extends Kind, K> = Statement extends Kind
  ? K extends Statement['kind']
    ? Statement
    : never
  : never;

/** The phrase of a language for each kind of statement. */
export type Phrases<Statement extends Kind, Said = string> = {
  readonly [K in Statement['kind']]: (statement: OfKind<Statement, K>) => Said;
};

/** Phrases a statement by its kind. */
export function say<Statement extends Kind, Said>(
  phrases: Phrases<Statement, Said>,
  statement: Statement,
): Said {
  // TypeScript can not see that the phrase for a kind accepts the statements of that kind.
  const phrase = phrases[statement.kind as Statement['kind']] as (statement: Statement) => Said;
  return phrase(statement);
}

/** Phrases a nullable value: nothing for null. */
export const orEmpty = <Value>(value: Value | null, words: (value: Value) => string): string =>
  value === null ? '' : words(value);

/** Phrases a span of years; a single year has its own phrase. */
export const spanWords =
  (one: (year: number) => string, several: (from: number, to: number) => string) =>
  ({ from, to }: YearSpan): string =>
    from === to ? one(from) : several(from, to);

/** Makes a text a sentence. */
export const sentence = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/**
 * A name in quotation marks; its own become inner ones.
 * @param outer opening and closing mark
 * @param inner the same for a nested quotation
 */
export function inQuotes(
  text: string,
  [open, close]: string,
  [innerOpen, innerClose]: string,
): string {
  const inside = text.replace(/[„"“]([^„"“”]*)["“”]/g, `${innerOpen}$1${innerClose}`);
  return `${open}${inside}${close}`;
}

/** Phrases statements by their kinds. */
export const saying =
  <Statement extends Kind, Said = string>(phrases: Phrases<Statement, Said>) =>
  (statement: Statement): Said =>
    say(phrases, statement);

/** Phrases a nullable value, with a fallback for null. */
export const ifKnown = <Value>(
  value: Value | null,
  words: (value: Value) => string,
  unknown: string,
): string => (value === null ? unknown : words(value));

/** Joins parts, without empty ones. */
export const joined = (parts: readonly string[], between: string): string =>
  parts.filter((part) => part !== '').join(between);

/** The same phrase for each of some labels, by their keys. */
export const eachIn = <Key extends string>(
  labels: Readonly<Record<Key, string>>,
  words: (label: string) => string,
): Readonly<Record<Key, string>> => {
  const entries = Object.entries<string>(labels).map(([key, label]) => [key, words(label)]);
  return Object.fromEntries(entries) as Record<Key, string>;
};
