import type { Clause, Conditions } from '../query/conditions';

/** The phrases of a language for each condition of a query. */
type Phrases = Readonly<Record<Clause, (conditions: Conditions) => string>>;

/** The sentence of a language about a query; `all` for one without conditions. */
export const clausesIn =
  (phrases: Phrases, all: string) =>
  (conditions: Conditions): string =>
    conditions.clauses.map((clause) => phrases[clause](conditions)).join(', ') || all;
