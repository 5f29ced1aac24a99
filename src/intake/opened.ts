import type { Problem } from '../model/problem';

/** A file as a browser or a folder gives it. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a file holds: tables, features, and what is wrong with it as a whole. */
export interface Opened {
  readonly grids: readonly Grid[];
  readonly layers: readonly Layer[];
  readonly problems: readonly Problem[];
}

/** A table as it is in a file: rows of texts, its header among them. */
export interface Grid {
  /** As people are told: `Liste.xlsx, Blatt 2026`. */
  readonly file: string;
  /** Name of the table as the file or its sheet has it, to tell tables with the same columns apart. */
  readonly name: string;
  readonly rows: readonly GridRow[];
  /** Whether each row has all cells of the header: text does, a workbook leaves empty ones out. */
  readonly isText: boolean;
}

export interface GridRow {
  /** Number in a spreadsheet, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** A quotation mark too many, or one that is missing. */
  readonly isBroken?: boolean;
  /** Results of formulas; without a result its text. By index of the cell. */
  readonly formulas?: ReadonlyMap<number, string>;
}

/** Features of unknown shape, as GeoJSON has them. */
export interface Layer {
  readonly file: string;
  readonly features: readonly unknown[];
}

export const nothing: Opened = { grids: [], layers: [], problems: [] };

/** Name without folders. */
export const baseName = (path: string): string => path.replace(/^.*[/\\]/, '');
