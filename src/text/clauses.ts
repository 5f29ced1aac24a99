import type { Clause, Conditions } from '../query/conditions';

/** How a language says each condition of a query. */
type Phrases = Readonly<Record<Clause, (conditions: Conditions) => string>>;

/** The sentence of a language on what a query asks for; `all` where it asks for nothing. */
export const clausesIn =
  (phrases: Phrases, all: string) =>
  (conditions: Conditions): string =>
    conditions.clauses.map((clause) => phrases[clause](conditions)).join(', ') || all;
