import type { MeasureStatus, MeasureType, ProgrammeId } from '../../model/vocabulary';
import type { YearSpan } from '../../model/yearSpan';

/**
 * The statements about a site or a selection. Every case is decided here; a language only phrases
 * it (`text/<language>/sentences.ts`).
 */
export type Statement =
  | StintStatement
  | MoneyStatement
  | MeasureStatement
  | PeopleStatement
  | SelectionStatement;

/** The site that a sentence is about. */
export interface Subject {
  readonly title: string;
  /** Number of municipalities of a shared site; null for a single one. */
  readonly sharedBy: number | null;
  /** Those that are not independent cities; null without any: then the title is enough. */
  readonly districts: readonly DistrictName[] | null;
}

export interface DistrictName {
  readonly name: string;
  /** The name already reads as a district: "Werra-Meißner-Kreis". */
  readonly saysKreis: boolean;
}

/** A stint in a programme. */
export interface Stint {
  readonly subject: Subject;
  readonly programme: ProgrammeId;
  /** `also`: beside others before it. `again`: one of those was in the same programme. */
  readonly order: 'first' | 'also' | 'again';
  readonly tense: 'past' | 'present';
  readonly called: CalledThen;
}

/** The programme's name then: today's, today's although it had another, or that other one. */
export type CalledThen =
  | { readonly kind: 'asToday' | 'byTodaysName' }
  /** `since` when it has today's name; null where that is left out. */
  | { readonly kind: 'otherwise'; readonly name: string; readonly since: number | null };

/** Without a known end, it may have ended: only the beginning is stated. */
export type StintStatement =
  | (Stint & { readonly kind: 'funded'; readonly years: YearSpan })
  | (Stint & { readonly kind: 'fundedUntil' | 'joinedIn'; readonly year: number })
  | (Stint & { readonly kind: 'joined' });

/** Without a published amount, while the rest has some. */
export type Gap =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'otherYears' }
  | { readonly kind: 'programme'; readonly programme: ProgrammeId };

export type MoneyStatement =
  | { readonly kind: 'noAmount' }
  | {
      readonly kind: 'awards';
      readonly eur: number;
      /** Number of amounts in the sum. */
      readonly amounts: number;
      readonly years: NamedYears;
      /** Null where all is published. */
      readonly gaps: readonly Gap[] | null;
    }
  /** Years for which the sources state different amounts. */
  | { readonly kind: 'disputed'; readonly years: readonly number[] };

export interface NamedYears {
  readonly count: number;
  readonly span: YearSpan;
  /** Runs of years; null where there are too many to list. */
  readonly runs: readonly YearSpan[] | null;
}

export type MeasureStatement =
  | { readonly kind: 'noMeasures' }
  | {
      readonly kind: 'oneMeasure';
      readonly type: MeasureType;
      readonly status: MeasureStatus;
      /** The query selects the type, so it is no news. */
      readonly typeSelected: boolean;
    }
  | { readonly kind: 'measures'; readonly total: number; readonly status: SharedStatus }
  /** Types of the measures, the most frequent first; `all`: there are no others. */
  | { readonly kind: 'topics'; readonly types: readonly MeasureType[]; readonly all: boolean };

export type KnownStatus = Exclude<MeasureStatus, 'unbekannt'>;

/** Status of several measures. */
export type SharedStatus =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'both' | 'all'; readonly status: KnownStatus }
  | {
      readonly kind: 'mixed';
      readonly known: readonly { readonly status: KnownStatus; readonly measures: number }[];
      /** The number without a known status; null where that is all. */
      readonly unknown: number | null;
    };

export type PeopleStatement =
  | { readonly kind: 'size'; readonly areaHa: number }
  | {
      readonly kind: 'people';
      readonly population: number;
      /** Null: the source does not state it. */
      readonly year: number | null;
      readonly areaHa: number | null;
    };

export type SelectionStatement =
  /** `conditions`: those of the query, in words. */
  | { readonly kind: 'nothingFound'; readonly conditions: string }
  | { readonly kind: 'allSites'; readonly found: Found }
  | { readonly kind: 'found'; readonly found: Found; readonly conditions: string }
  | { readonly kind: 'sum'; readonly eur: number; readonly years: YearSpan }
  /** Of the published totals of the state, where there are such. */
  | { readonly kind: 'share'; readonly knownEur: number; readonly totalEur: number }
  /** None of these sites has a published amount. */
  | { readonly kind: 'noneHasAmount'; readonly sites: number }
  /** Some have none; `partly`: the number of others with unpublished amounts, if any. */
  | { readonly kind: 'someHaveNone'; readonly sites: number; readonly partly: number | null }
  /** All have some, but not all are published; `ofOne`: the selection is a single site. */
  | { readonly kind: 'partly'; readonly sites: number; readonly ofOne: boolean };

export interface Found {
  readonly sites: number;
  readonly districts: number;
  readonly municipalities: number;
}
