import type { PlainFile } from '../model/dataFiles';
import type { DataTable, FieldsOf } from '../model/tables/tableSchema';

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
  /** A file of the ground. @param what in German; null where the language is another */
  readonly ground: (path: string, what: string) => Named;
}

/** What is called what. */
export const named = (title: string, description: string): Named => ({ title, description });
