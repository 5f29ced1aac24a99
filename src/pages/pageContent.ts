import type { ProgrammeId } from '../model/vocabulary';

/** Inline text: a link, words of another language, or both. */
export interface Piece {
  readonly text: string;
  /** Absolute with a scheme; otherwise relative to the root of the site. */
  readonly href?: string;
  readonly lang?: string;
}
export type Inline = string | readonly (string | Piece)[];

/** The blocks of a static text page; src/pages/Blocks.tsx renders them. */
export type Block =
  | { readonly kind: 'text'; readonly text: Inline }
  | { readonly kind: 'lines'; readonly lines: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly Inline[] }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | { readonly kind: 'code'; readonly text: string }
  | Part
  | { readonly kind: 'fold'; readonly summary: string; readonly items: readonly Inline[] };

/** A subsection; that of a programme begins with its symbol. */
export interface Part {
  readonly kind: 'part';
  readonly heading: string;
  readonly programme?: ProgrammeId;
  readonly blocks: readonly Block[];
}

/** A term and its description, line by line. */
export interface Fact {
  readonly term: string;
  readonly lines: readonly Inline[];
}

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface PageContent {
  readonly title: string;
  /** Meta description, one sentence. */
  readonly description: string;
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
}
