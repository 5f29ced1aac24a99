import type { MeasureStatus, MeasureType, ProgrammeId } from '../../model/vocabulary';
import type { YearSpan } from '../../model/yearSpan';

/**
 * What there is to say of a site or a selection, one statement a thing. Every case is decided here;
 * a language only finds the words (`text/<language>/sentences.ts`).
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
  /** How many municipalities share it; null where it has one to itself. */
  readonly sharedBy: number | null;
  /** Those that are not independent cities; null without any: then the title says where it is. */
  readonly districts: readonly DistrictName[] | null;
}

export interface DistrictName {
  readonly name: string;
  /** The name says itself that it is a district: "Werra-Meißner-Kreis". */
  readonly saysKreis: boolean;
}

/** A time in a programme. */
export interface Stint {
  readonly subject: Subject;
  readonly programme: ProgrammeId;
  /** `also`: beside others before it. `again`: one of those was in the same programme. */
  readonly order: 'first' | 'also' | 'again';
  readonly tense: 'past' | 'present';
  readonly called: CalledThen;
}

/** How a programme was called then: as today, by today's name although it had another, or by that other. */
export type CalledThen =
  | { readonly kind: 'asToday' | 'byTodaysName' }
  /** `since` when it has today's name; null where that is not to be said. */
  | { readonly kind: 'otherwise'; readonly name: string; readonly since: number | null };

/** Of what has no known end nobody knows whether it still runs: only its beginning is said. */
export type StintStatement =
  | (Stint & { readonly kind: 'funded'; readonly years: YearSpan })
  | (Stint & { readonly kind: 'fundedUntil' | 'joinedIn'; readonly year: number })
  | (Stint & { readonly kind: 'joined' });

/** Of what no amount is published, while of the rest some is. */
export type Gap =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'otherYears' }
  | { readonly kind: 'programme'; readonly programme: ProgrammeId };

export type MoneyStatement =
  | { readonly kind: 'noAmount' }
  | {
      readonly kind: 'awards';
      readonly eur: number;
      /** How many amounts make the sum. */
      readonly amounts: number;
      readonly years: NamedYears;
      /** Null where all is published. */
      readonly gaps: readonly Gap[] | null;
    }
  /** Years of which the sources say different amounts. */
  | { readonly kind: 'disputed'; readonly years: readonly number[] };

export interface NamedYears {
  readonly count: number;
  readonly span: YearSpan;
  /** Years in a row; null where they are too scattered to be named one by one. */
  readonly runs: readonly YearSpan[] | null;
}

export type MeasureStatement =
  | { readonly kind: 'noMeasures' }
  | {
      readonly kind: 'oneMeasure';
      readonly type: MeasureType;
      readonly status: MeasureStatus;
      /** The type was part of the question, so it is no news. */
      readonly typeAsked: boolean;
    }
  | { readonly kind: 'measures'; readonly total: number; readonly status: SharedStatus }
  /** Types that the measures are of, the most frequent first; `all`: of no others. */
  | { readonly kind: 'topics'; readonly types: readonly MeasureType[]; readonly all: boolean };

export type KnownStatus = Exclude<MeasureStatus, 'unbekannt'>;

/** How far several measures are. */
export type SharedStatus =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'both' | 'all'; readonly status: KnownStatus }
  | {
      readonly kind: 'mixed';
      readonly known: readonly { readonly status: KnownStatus; readonly measures: number }[];
      /** Of how many it is not known; null where it is of all. */
      readonly unknown: number | null;
    };

export type PeopleStatement =
  | { readonly kind: 'size'; readonly areaHa: number }
  | {
      readonly kind: 'people';
      readonly population: number;
      /** Null: the source does not say it. */
      readonly year: number | null;
      readonly areaHa: number | null;
    };

export type SelectionStatement =
  /** No sentence of its own: it stands among the conditions. */
  | { readonly kind: 'inProgrammes'; readonly programmes: readonly ProgrammeId[] }
  /** `asked`: the conditions, in words. */
  | { readonly kind: 'nothingFound'; readonly asked: string }
  | { readonly kind: 'allSites'; readonly found: Found }
  | { readonly kind: 'found'; readonly found: Found; readonly asked: string }
  | { readonly kind: 'sum'; readonly eur: number; readonly years: YearSpan }
  /** None of these sites has a published amount. */
  | { readonly kind: 'noneHasAmount'; readonly sites: number }
  /** Some have none, and of `partly` others, where there are such, not all are published. */
  | { readonly kind: 'someHaveNone'; readonly sites: number; readonly partly: number | null }
  /** All have some, and of these not all are published; `ofOne`: the selection is a single site. */
  | { readonly kind: 'partly'; readonly sites: number; readonly ofOne: boolean };

export interface Found {
  readonly sites: number;
  readonly districts: number;
  readonly municipalities: number;
}
