import type { PlainFile } from '../model/dataFiles';
import type { DataTable, FieldsOf } from '../model/tables/tableSchema';
import type { ChangeStatement } from '../query/changes/changeStatements';

/** What something is called, and a sentence or two on what it is. */
export interface Named {
  readonly title: string;
  readonly description: string;
}

export interface TableWords<N extends DataTable> extends Named {
  /** By the names of the fields in the program. */
  readonly fields: { readonly [F in FieldsOf<N>]: Named };
}

/** What describes the open data, in a language with static pages. */
export interface DataWords {
  readonly whole: Named & { readonly keywords: readonly string[] };
  readonly tables: { readonly [N in DataTable]: TableWords<N> };
  readonly files: Readonly<Record<PlainFile, Named>>;
  /** A file of the ground. @param what in German */
  readonly ground: (path: string, what: string) => Named;
  readonly changes: {
    /** "24 Beträge für 2025 ergänzt" */
    readonly sentence: (statement: ChangeStatement) => string;
    /** Title of a feed. @param place name of a municipality; null for all of Hessen */
    readonly feed: (place: string | null) => string;
    /** Title of an entry. @param date as it is written in the language */
    readonly edition: (date: string) => string;
  };
}

/** What is called what. */
export const named = (title: string, description: string): Named => ({ title, description });
