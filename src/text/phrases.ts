import type { YearSpan } from '../model/yearSpan';

interface Kind {
  readonly kind: string;
}

/** Those of a union that may be of a kind. */
type OfKind<Statement extends Kind, K> = Statement extends Kind
  ? K extends Statement['kind']
    ? Statement
    : never
  : never;

/** The words of a language for each kind of statement. */
export type Phrases<Statement extends Kind, Said = string> = {
  readonly [K in Statement['kind']]: (statement: OfKind<Statement, K>) => Said;
};

/** A statement in the words for its kind. */
export function say<Statement extends Kind, Said>(
  phrases: Phrases<Statement, Said>,
  statement: Statement,
): Said {
  // TypeScript can not see that the phrase of a kind takes the statements of that kind.
  const phrase = phrases[statement.kind as Statement['kind']] as (statement: Statement) => Said;
  return phrase(statement);
}

/** Words for what may not be known or not be asked for: nothing is said of null. */
export const orEmpty = <Value>(value: Value | null, words: (value: Value) => string): string =>
  value === null ? '' : words(value);

/** Words for a span of years, of which one year alone has its own. */
export const spanWords =
  (one: (year: number) => string, several: (from: number, to: number) => string) =>
  ({ from, to }: YearSpan): string =>
    from === to ? one(from) : several(from, to);

/** Words as a sentence of their own. */
export const sentence = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/**
 * A name in quotation marks; those that it has itself become inner ones.
 * @param outer opening and closing mark
 * @param inner the same for a quotation inside of one
 */
export function inQuotes(
  text: string,
  [open, close]: string,
  [innerOpen, innerClose]: string,
): string {
  const inside = text.replace(/[„"“]([^„"“”]*)["“”]/g, `${innerOpen}$1${innerClose}`);
  return `${open}${inside}${close}`;
}

/** A function that says statements in the words for their kinds. */
export const saying =
  <Statement extends Kind, Said = string>(phrases: Phrases<Statement, Said>) =>
  (statement: Statement): Said =>
    say(phrases, statement);

/** Words for what may not be known, and others where it is not. */
export const ifKnown = <Value>(
  value: Value | null,
  words: (value: Value) => string,
  unknown: string,
): string => (value === null ? unknown : words(value));

/** Parts one after another, without those that have nothing to say. */
export const joined = (parts: readonly string[], between: string): string =>
  parts.filter((part) => part !== '').join(between);

/** The same words for each of some labels, by their keys. */
export const eachIn = <Key extends string>(
  labels: Readonly<Record<Key, string>>,
  words: (label: string) => string,
): Readonly<Record<Key, string>> => {
  const said = Object.entries<string>(labels).map(([key, label]) => [key, words(label)]);
  return Object.fromEntries(said) as Record<Key, string>;
};
