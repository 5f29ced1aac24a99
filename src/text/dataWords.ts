import type { PlainFile } from '../model/dataFiles';
import type { DataTable, Field, FieldsOf } from '../model/tables/tableSchema';

/** What something is called, and a sentence or two on what it is. */
export interface Named {
  readonly title: string;
  readonly description: string;
}

/** Files that describe others, or lead to them. */
export type DescriptionFile =
  | 'data/datapackage.json'
  | 'data/sites.schema.json'
  | 'data/dcat.jsonld'
  | 'ogc/index.json';

interface TableWords<N extends DataTable> extends Named {
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
  /** The page for people. */
  readonly page: {
    /** What the files for programs are, by path from the root. */
    readonly descriptions: Readonly<Record<DescriptionFile, Named>>;
    /** What a field holds. */
    readonly types: Readonly<Record<Field['type'], string>>;
    /** Of a field that is never empty. */
    readonly required: string;
    /** "Spalten von allocations.csv" */
    readonly fieldsOf: (file: string) => string;
    /** Above the changes of each municipality. */
    readonly byTown: string;
    /** "1,2 MB" */
    readonly size: (bytes: number) => string;
    /** How to cite. @param address of the map, where it is known */
    readonly citation: (version: string, address: string | null) => string;
  };
}

/** What is called what. */
export const named = (title: string, description: string): Named => ({ title, description });
