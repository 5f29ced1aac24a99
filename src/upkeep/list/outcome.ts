import type { AmountReading } from '../../model/amount/readAmount';
import type { ProgrammeId } from '../../model/vocabulary';
import type { SiteDraft } from './draftSite';
import type { Candidate, PlaceMatch } from './matchPlace';
import type { EntryPart, TotalPart } from './part';

/** What a person has to say before a line can become a row. */
export type Question =
  | {
      readonly kind: 'place';
      readonly why: Extract<PlaceMatch, { readonly kind: 'asked' }>['why'];
      readonly candidates: readonly Candidate[];
    }
  | {
      readonly kind: 'amount';
      /** Several amounts in one line, or one that is not exact, not clear, or none that tables hold. */
      readonly why: 'several' | Exclude<AmountReading['kind'], 'exact' | 'unknown'>;
      readonly readings: readonly AmountReading[];
    }
  /** The site is in no participation of the programme. */
  | { readonly kind: 'notInProgramme'; readonly siteId: string }
  /** The list names another programme or year than was chosen. */
  | { readonly kind: 'otherProgramme'; readonly named: ProgrammeId }
  | { readonly kind: 'otherYear'; readonly named: number }
  /** "insgesamt": it may be the sum of other lines. */
  | { readonly kind: 'maybeTotal' }
  /** Another line gives the same site another amount. */
  | {
      readonly kind: 'twice';
      readonly siteId: string;
      readonly line: number;
      readonly eur: number;
    };

/** What became of an entry; each has exactly one outcome. */
export type Outcome =
  /** A new row of allocations.csv. */
  | { readonly kind: 'new'; readonly siteId: string; readonly eur: number }
  /** Our tables have it from this source. */
  | { readonly kind: 'known'; readonly siteId: string; readonly eur: number }
  /** Our tables have it from another source. */
  | {
      readonly kind: 'confirmed';
      readonly siteId: string;
      readonly eur: number;
      readonly source: string;
    }
  /** Our tables have another amount. `solved`: how a person has decided. */
  | {
      readonly kind: 'conflict';
      readonly siteId: string;
      readonly eur: number;
      readonly countedEur: number;
      readonly source: string;
      readonly solved: 'both' | 'replace' | null;
    }
  /** A line above says the same. */
  | {
      readonly kind: 'duplicate';
      readonly siteId: string;
      readonly line: number;
      readonly eur: number;
    }
  /** The site is clear, but its amount is not known: nothing to import. */
  | { readonly kind: 'noAmount'; readonly siteId: string }
  | { readonly kind: 'asked'; readonly questions: readonly [Question, ...Question[]] }
  /** No site that we know; it may found one. `others` are sites of the same town. */
  | { readonly kind: 'unmatched'; readonly draft: SiteDraft; readonly others: readonly Candidate[] }
  /** A person has said to leave it out. */
  | { readonly kind: 'skipped' };

/** Whether nobody needs to say anything about it. */
export const isSettled = (outcome: Outcome): boolean =>
  outcome.kind !== 'asked' &&
  outcome.kind !== 'unmatched' &&
  (outcome.kind !== 'conflict' || outcome.solved !== null);

export interface ImportedEntry {
  readonly part: EntryPart;
  readonly outcome: Outcome;
}

/** A total that the list states, and what its lines give. */
export interface CheckedTotal {
  readonly part: TotalPart;
  /** Null where the total itself can not be read. */
  readonly statedEur: number | null;
  readonly sumEur: number;
  /** Sum less total. */
  readonly differenceEur: number | null;
  /** Whether it fits, as exactly as the total is stated. */
  readonly fits: boolean;
  /** Lines whose amount is not clear, so that the sum lacks them. */
  readonly unclear: number;
}
