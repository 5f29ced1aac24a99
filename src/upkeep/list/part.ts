import type { AmountReading } from '../../model/amount/readAmount';
import type { ProgrammeId } from '../../model/vocabulary';

/** What headings, and the columns of a table, say about the lines below. */
export interface ListContext {
  /** As written: "Kassel". */
  readonly town: string | null;
  readonly district: string | null;
  readonly programme: ProgrammeId | null;
  readonly year: number | null;
}

export const noContext: ListContext = { town: null, district: null, programme: null, year: null };

/** A text of the list that says what a site gets. */
export interface Entry {
  readonly kind: 'entry';
  /** Where the site may be named, the most likely text first: before the amount, around it. */
  readonly places: readonly string[];
  /** As written, such as "rd. 1,6 Mio. Euro"; '' where there is none. */
  readonly amountText: string;
  /** More than one where it is not clear which counts. */
  readonly amounts: readonly AmountReading[];
  readonly context: ListContext;
  /** "insgesamt": it may be the sum of other lines. */
  readonly saysTotal: boolean;
}

/** A total that the list states. */
export interface Total {
  readonly kind: 'total';
  readonly amounts: readonly AmountReading[];
  /** What it sums: all entries, or those since the last heading. */
  readonly of: 'list' | 'section';
}

/**
 * A piece of a list. All pieces together are the list, in its order: what is no entry is named, too.
 * `text` is prose, a footnote, a headline.
 */
export type Part = {
  readonly text: string;
  /** From 1; an entry may run over several lines, and a line may hold several entries. */
  readonly firstLine: number;
  readonly lastLine: number;
} & (Entry | Total | { readonly kind: 'heading' | 'tableHead' | 'pageNumber' | 'blank' | 'text' });

export type EntryPart = Extract<Part, { readonly kind: 'entry' }>;
export type TotalPart = Extract<Part, { readonly kind: 'total' }>;
