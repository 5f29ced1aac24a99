import type { YearSpan } from '../model/yearSpan';
import type { Shortfall } from '../query/money/shortfall';
import type { Totals } from '../query/totals';

/**
 * Cases that are the same in every language. Each is decided here, once; a language provides the
 * words of each case.
 */

/** The name of a district; those that contain "Kreis" need no further word: "Main-Kinzig-Kreis". */
export const districtWords =
  (words: (name: string) => string) =>
  (name: string): string =>
    /kreis$/i.test(name) ? name : words(name);

/** A figure and its unit or label. */
export interface LabelledValue {
  readonly label: string;
  readonly value: string;
}

interface PartWords {
  readonly none: string;
  readonly all: (whole: number) => string;
  readonly some: (part: number, whole: number) => string;
}

/** A part of a whole: of nothing, the whole itself, or less. */
export const partWords =
  ({ none, all, some }: PartWords) =>
  (part: number, whole: number): string => {
    if (whole === 0) return none;
    return part === whole ? all(whole) : some(part, whole);
  };

interface OpenSpanWords {
  readonly all: string;
  readonly until: (to: number) => string;
  readonly since: (from: number) => string;
  readonly span: (span: YearSpan) => string;
}

/** Years, possibly open at either end. */
export const openSpanWords =
  ({ all, until, since, span }: OpenSpanWords) =>
  (from: number | null, to: number | null): string => {
    if (from === null) return to === null ? all : until(to);
    return to === null ? since(from) : span({ from, to });
  };

interface FoundWords {
  readonly none: string;
  readonly found: (totals: Totals) => string;
  /** Appended where an amount is published. */
  readonly money: (eur: number) => string;
}

/** Summary of the sites found. */
export const foundWords =
  ({ none, found, money }: FoundWords) =>
  (totals: Totals): string => {
    if (totals.sites === 0) return none;
    const unpaid = totals.sitesWithoutAmount === totals.sites;
    return unpaid ? found(totals) : `${found(totals)} · ${money(totals.allocatedEur)}`;
  };

interface WithoutAmountWords {
  readonly some: (sites: number) => string;
  /** The only site has none. */
  readonly only: string;
  /** None of several has one. */
  readonly all: string;
}

/** The number of found sites without a published amount; '' where each has one. */
export const withoutAmountWords =
  ({ some, only, all }: WithoutAmountWords) =>
  ({ sites, sitesWithoutAmount }: Totals): string => {
    if (sitesWithoutAmount === 0) return '';
    if (sitesWithoutAmount < sites) return some(sitesWithoutAmount);
    return sites === 1 ? only : all;
  };

interface ShortfallWords {
  /** Where no total is published. */
  readonly plain: string;
  readonly share: (knownEur: number, totalEur: number) => string;
}

/** That a sum is not the whole money; '' where it is. */
export const shortfallWords =
  ({ plain, share }: ShortfallWords) =>
  (shortfall: Shortfall | null): string => {
    if (shortfall === null) return '';
    const { share: known } = shortfall;
    return known === null ? plain : share(known.knownEur, known.totalEur);
  };

/**
 * The selected types and statuses of measures: "Kita oder Wohnen (geplant)".
 * @param any phrases the statuses where they alone are selected
 */
export const measureWords =
  (any: (statuses: string) => string, or: (items: readonly string[]) => string) =>
  (types: readonly string[], statuses: readonly string[]): string => {
    if (types.length === 0) return any(or(statuses));
    return statuses.length === 0 ? or(types) : `${or(types)} (${or(statuses)})`;
  };
