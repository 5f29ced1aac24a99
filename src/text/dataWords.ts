import type { PlainFile } from '../model/dataFiles';
import type { DataTable, Field, FieldsOf } from '../model/tables/tableSchema';
import type { ChangeStatement } from '../query/changes/changeStatements';

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
